# Police, courts, prison and status said outright in a few words
rule    le-plain-prison
does    prompt ask sure
why     Prison, probation, bail, a tag or a sex offence.
basis   rule 19; terse notes, lexicon team 2026-11-22
say     released|release|out|discharged from prison|jail|custody|remand;
        "prison release"|"in prison"|"prison discharge"|"on licence";
        "out of prison"|"sent to prison"|"prison sentence"|"served time";
        on probation|remand|bail|parole;
        probation|bail officer|worker|appt|hostel|conditions|order;
        "on tag"|"on a tag"|"electronic tag"|"curfew tag"|"ankle tag"|"gps tag"|"sobriety tag";
        "suspended sentence"|"community order"|"community payback"|"community service order";
        "police custody"|"police cells"|"in custody"|"police cell"|"held in cells";
        SHPO;
        "ex-offender"|"ex offender"|"ex-prisoner"|"ex-con"|"ex con"|prisoner|prisoners
unless  works|job|"custody of"|nurse|chaplain|teacher|staff|volunteer|volunteers|@le-job|retired|skin|removal|driving|
            hgv|clothes|probationary|period|film|"prison officer"|"prisoner of"|"officer at"|"officer in"|guard|duty|
            wrestling|"tag team"|rugby|hospital|wristband|"name band" in sentence
unless  "re driving"|dvla|"driving licence" in note
yes     [Released from prison], needs meds.
yes     [Curfew tag], mornings only.
yes     [On tag], mornings only.
yes     [Probation officer] rang.
no      Works as probation officer, migraine.
no      Skin tag removal, on tag list.
no      Prison nurse, back strain.

rule    le-plain-offender
does    prompt ask sure
why     A person on the sex offenders register, or managed as an offender.
basis   rule 19; terse notes, lexicon team 2026-11-22
say     RSO; ViSOR nominal|record; "sex offender"|"sexual offender"
unless  ovary|ovarian|histology|laparoscopic|laparotomy|cyst|salpingo|gynae|hysterectomy|fallopian|dermoid|op in note
yes     [RSO], see alert.
yes     Mother's new partner is a [sex offender].
no      Laparoscopic RSO, histology benign.
no      Offended by letter.

rule    le-plain-court
does    prompt ask sure
why     A court case, police matter, offence or wound by weapon is named.
basis   rules 19, 23; terse notes, lexicon team 2026-11-22
say     court case|date|hearing|appearance|proceedings|order|summons|thursday|monday|tuesday|wednesday|friday|thurs|
            weds|tues|mon|fri|tomorrow|"next month"|"next week"|today;
        due|up|attending|facing|awaiting in? court;
        "crown court"|"family court"|"magistrates court"|"youth court"|"county court";
        custody battle|dispute|case|hearing;
        cafcass;
        "wanted by police"|"police investigation"|"under police"|"police raid"|"police caution"|"police bail"|
            "interviewed by police"|"questioned by police"|"reported to police";
        "missing person"|misper|"reported missing";
        drug|drugs dealing|dealer|supply|trafficking;
        deal|deals|dealing drugs|weed|coke|crack;
        stab|stabbing wound|wounds|injury|injuries;
        stabbed ..1 in|by|at|~date|last;
        stabbed;
        gunshot|shotgun wound|injury;
        GSW;
        shot by|in ..1 leg|arm|chest|back|gang|police;
        carries|carrying|carried|"possession of"|brought ..1 knife|machete|blade|weapon|gun
unless  address|skills|catering|postcode|caretaker|cleaner|usher|clerk|security|porter|@no-court|@stab-thing|@le-job|
            sheep|farm|paintball|pigeon|game|air_rifle|jab|flu|covid|steroid|cortisone|vaccine|booster|helped|cartoon|
            film|works|sound in sentence
yes     [Court next month], not sleeping.
yes     [Family court] letter.
yes     [Stab wound] L thigh.
yes     [Wanted by police].
no      Tennis court next week, knee strapped.
no      Stabbed finger on needle.
no      Jury service in court Monday.

rule    le-plain-status
does    prompt ask sure
why     Uncertain immigration status is named.
basis   rule 19; terse notes, lexicon team 2026-11-22
say     "illegal immigrant"|"illegally in uk"|overstayer|undocumented|"visa expired"|"visa refused"|
            "no leave to remain"|"no papers"|"no recourse"|"asylum refused"|"appeal rights exhausted"
unless  allergy|immunity|vaccination|weight|holiday|reaction|episode|seizure|history|fever|pyrexia|hypo|bp in clause
yes     [Undocumented], afraid to register.
yes     [No leave to remain].
no      Undocumented weight loss.
no      Holiday visa photo signed.

rule    le-plain-more
does    prompt ask sure
why     An offence, sentence or detention is told outright.
basis   rule 19; terse notes, lexicon team 2026-11-22
say     bailed;
        court for ..1 @le-crime;
        police investigating;
        charged ..1 @le-crime;
        "plea hearing";
        sentenced ~num|yesterday|today|last|next;
        sentencing;
        recall|recalled to prison|custody|jail;
        "hmyoi";
        DRR|ATR order|requirement;
        "unpaid work" order|requirement|hours;
        probation rang|report|visit|meeting|team|service|breach|breached;
        PPU officer;
        harassment|stalking order|charge|conviction|warning;
        paedophile|pedophile;
        child|indecent images|image offence|offences|found|conviction|charge;
        "family proceedings"|"non-contact order"|"no contact order";
        lost licence|license ..1 DD|drink|drunk|drugs;
        "drink drive"|"drink driving"|"drink-drive"|"drink-driving" conviction|ban|charge|offence|banned;
        shoplifting|shoplifted|shoplifts;
        gang|street|knife|machete stabbing|attack|crime;
        "acid attack";
        smuggled in|by ..1 lorry|boat|container|truck|gang;
        IRC|immigration detainee|detention|detained;
        joyriding|burglary|arson ~num|conviction|charge|aged
unless  @le-job|"bailed out"|race|boat|water|early|friends|security|insurance|jury|battery|phone|charity|retail|
            victim_of_burglary|works|"charged up" in sentence
yes     [Charged GBH], distressed.
yes     [Shoplifting], first offence.
yes     [Recall to prison].
yes     [Smuggled in lorry].
no      Works in retail security, shoplifting report.
no      Bailed water from the boat, shoulder.

rule    le-plain-suspended
does    prompt ask sure
why     An investigation of the patient is told.
basis   rules 1, 19; lexicon team 2026-11-22
say     suspended|sacked|dismissed|struck_off|"stood down" ..2 pending|over|for|after ..3 fraud|theft|assault|
            investigation|allegation|allegations|misconduct|police|conduct|drinking|drugs;
        under|pending|facing ..2 fraud|police|criminal|theft|hmrc|"trading standards"|gmc|nmc|hcpc investigation|
            charges|inquiry|enquiry|prosecution
unless  player|footballer|licence_holder|clinic|driver_shortage|trial|drug_trial|study|"adverse event" in sentence
yes     [Suspended pending a fraud] investigation.
yes     Sleepless, [under police investigation].
no      Suspended ceiling fell on him.
no      Clinic suspended pending staff.
