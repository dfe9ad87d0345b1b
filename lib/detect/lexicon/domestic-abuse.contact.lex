# Safe contact, cover stories, getting away, and signs on the body

rule    contact-when-away
does    prompt hide likely
why     The patient may be contacted only when someone at home is away.
basis   rules 2 and 4 (safe contact); lexicon team 2026-11-21
say     @da-contact ..5 when|while|whilst|until|till|unless|before|after|once|if|only ..3 @close|@family|
            "they're" ..3 @da-gone|shift|nights
say     only|between|"after 6"|"before 5"|"10-2"|"not before"|"not after" ..6 when|while|as|unless|
            "that's when" ..2 @close ..2 @da-gone|shift
say     if|unless a? man|"male voice"|@close|"anyone else"|"someone else" ..1 answer|answers|pick|picks|
            replies ..3 "hang up"|"end call"|"wrong number"|pretend|"say it's the"|"say you're"
say     @da-contact only|not|back ..4 when|while|after|once|unless ..1 @close-one ..1 van|car|"is out"|"is away"|"out"|
            "away"|"gone"|"at work"|"left"|"on shift"|"on nights"
unless  physio|"collects her"|lift|wheelchair|"school run"|hoist|"bank holiday"|"translate"|interpret in sentence
yes     given F 41: [Ring only when her husband is at work].
yes     given F 41: Prefers [calls between 10 and 2 when he is on shift].
no      given F 81: Ring after 5 when clinic closes.
no      given M 44: Please phone after 6, he works until then.

rule    contact-not
does    prompt hide sign
why     The patient has asked us not to ring, write or leave messages.
basis   rules 2 and 4 (safe contact); lexicon team 2026-11-21
say     "don't"|"dont"|"do not"|"not to"|never|"please don't"|"pls don't"|"must not"|"mustn't"|
            avoid ..2 @da-contact ..3 home|house|landline|"the house"|"home number"|"house phone"|husband|partner|
            "home address"|"her house"|him|"shared"|family|mum|parents|"old address"|mobile|relatives
say     @da-dont ..1 leave|leaving|send|print|post|issue|give|ring|put ..3 message|messages|voicemail|letters|letter|
            texts|text|printout|"appointment card"|voicemails|msg|"out to"|address|"on anything"|home|house|landline
say     no|nothing letters|letter|messages|message|msg|texts|text|post|voicemail|voicemails|calls|app|printout|
            "in writing"|"sent home"|"to the house"|"to the home"|"by post" ..2 home|house|please|pls|app|texts|letters|
            to|at|on
say     "text only"|"contact via"|"verbal only"|"in person only"|"f2f only"|"on her work phone"|"ring work"|"call work"|
            "use work email"|"work email only"|"via sister's"|"use sister's"|"use friend's"|"safe to text"|
            "not safe to text"|"safe to leave"|"different number"|"secret phone"|"second phone"|"hidden phone"|
            "spare phone"|"withheld number"|"number withheld"|"not the one on file"|"old number"|"not the house phone"|
            "declined printout"|"declined text"|"no printout"|"doesn't want letters"|"not to be posted"|"don't post"
unless  "cut off"|digger|broken|repair|repaired|signal|"goes missing"|"piles up"|strike|"on the rigs"|offshore|"at sea"|
            "moving house"|renovation|flood|letterbox|postman in sentence
unless  biopsy|gleason|cancer|result|results|surprise|gender_reveal in sentence
unless  "if no answer" in sentence
unless  marketing|survey|"do not reply"|"auto message"|"text reminders"|hearing|deaf|"in the bath" in sentence
unless  @da-at-ease in note
yes     Please [do not ring the landline].
yes     [Text only], never voicemail.
no      Auto message, do not reply.
no      Declined text reminders, prefers a call.
no      given F 30: No sick contacts at home.
no      given F 30: Gritty eyes with contacts only.
no      given F 30: Checks work emails in bed.

rule    reads-record
does    prompt hide sign
why     Someone else can see the patient's record, app or post.
basis   rules 4, 10 and 33; lexicon team 2026-11-21
say     @abuser|who|shared|"someone else" ..3 "has my login"|"holds the log-in"|"set it up"|"on her app"|"linked to her"
say     read|reads|check|checks|see|sees|open|opens|log|logs|looks|manage|manages|access|accesses ..3 "nhs app"|
            "online record"|"online access"|"her record"|"my record"|"her notes"|"my app"|"her app"|"online account"|
            "patient access"|"nhs login"|"her letters"|"my letters"|"online consultation" ..4 @close|@family|he|him|she
say     @close|@family|he|she ..2 read|reads|check|checks|sees|opens|manages|"can access"|"can see"|"logs into"|
            "logged into" ..2 "nhs app"|"the app"|"her app"|"my app"|record|"online account"|"online access"|
            "her letters"|"my letters"|"her post"|"my post"|"her email"|"my email"|"everything"
say     "online access"|"nhs app"|"proxy access"|"app access"|proxy ..3 removed|withdrawn|suspended|"switched off"|
            "turned off"|coerced|"under pressure"|"not safe"|revoke|revoked
say     "lock online access"|"remove online access"|"remove proxy"|"hide from online"|"not visible online"|
            "not to be visible online"|"off the app"|"redacted from online"|"entry hidden"|"entry is hidden"|
            "shares a tablet"|"shared tablet"|"shared phone"|"do not code visible"|"do not add to shared"
unless  "seen it on the app"|repeat|repeats|"orders through"|"with consent"|"reset" in sentence
yes     given F 44: [Husband reads her app] so phone only.
yes     given F 44: [Remove online access] please, she says it is not safe.
no      given F 44: She's seen it on the app, happy with the result.
no      given F 74: Daughter orders repeats through the app with consent.

rule    not-written
does    prompt hide sign
why     The patient asks that it is not written or not shown.
basis   rules 4, 10 and 33; lexicon team 2026-11-21
say     "not to put it down"|"not to write it"|"not be written down"|"don't write"|"dont write"|"keep it out of"|
            "off the record"|"coded private"|"online access should be"|"opened jointly"|"shared email"|
            "enhanced review"|"check online access"
say     "online access"|"nhs app"|"proxy access"|"app access"|proxy ..3 reviewed|disabled|locked|stopped|review|
            cancelled
unless  password|reset|weight|height|"not recorded" in sentence
yes     Asked me [not to write it] down.
yes     Would rather this was [off the record].
no      Pulse was not recorded.
no      NHS app locked, password reset.

rule    cover-story
does    prompt hide likely
why     An appointment, card or message is disguised so that somebody does not learn its reason.
basis   rules 2 and 4; lexicon team 2026-11-21
say     "another pretext"|pretext|"so there is a reason"|"so we have a reason"|"reason for her to come"|"cover story"|
            "something to show"
say     number|numbers|card|helpline|leaflet|slip ..4 hidden|"memorised"|"saved under"|"saved as"|"another name"
say     number|numbers|card|helpline|leaflet|slip ..3 in|under|inside|behind ..1 her|his|the|a shoe|bra|sock|sleeve|
            lipstick|"lip balm"|glove|dressing|"phone case"|tampon|"pill packet"|wrapper|"baby bag"|"nappy bag"|hat|
            lining
unless  "routine smear"|wetting|"delivery driver" in sentence
yes     [On a pretext], mum was sent for water.
yes     Helpline [number saved under] her aunt's name.
no      Booked a smear and a blood pressure check.
no      Parcel left by the bins.

rule    other-door
does    prompt hide sign
why     The patient was let out unseen, or something was handed over unseen.
basis   rules 2 and 4; lexicon team 2026-11-21
say     "side door"|"back door"|"fire exit"|"other exit"|"out the back"|"staff exit"|"chemist door"|"through the back"|
            "sealed env"|"sealed envelope"
unless  delivery|tripped|fell|slipped|step|cat|dog|building|fire_drill|key in sentence
yes     Left by the [side door].
yes     Letter for ED in a [sealed envelope].
no      Tripped at the back door step.
no      Parcel left by the bins.

rule    not-told-him
does    prompt hide sign
why     The entry says that someone at home must not find out.
basis   rules 4 and 12; lexicon team 2026-11-21
say     husband|partner|he|him|wife|ex|boyfriend|brothers|"in-laws"|"mil" ..1 "not to know"|"isn't to know"|
            "not to be told"|"mustn't know"|"must not find out"|"doesn't know she"|"finds out"|"will find out"|
            "can't know"|"cannot know"
say     "if he finds out"|"find out she's told"|"he will know"|"he'd know"|"he'll know"|"don't let on"|"not let on"|
            "please don't tell him"|"don't tell him"|"first disclosure"|"doesn't want anything done"|
            "doesn't want anything doing"|"doesn't want to report"|"declined police"|"withdrawn her"
unless  result|"biopsy"|cancer|diagnosis|pregnancy|affair|sti|chlamydia|"resus"|"not ready to quit"|"stop smoking"|
            statin in clause
yes     given F 37: [If he finds out] she is here there will be trouble.
yes     given F 37: [Don't let on] that she came.
no      given F 57: Not ready to quit smoking yet.
no      given F 57: Told her sister the biopsy result.

rule    got-away
does    prompt hide sign
why     The patient has left, is hiding, or is ready to leave.
basis   rule 2; lexicon team 2026-11-21
say     @da-safety
say     staying|stayed|sleeping|slept|gone|moved|living|"sofa surfing"|went ..3 "sister's"|sisters|"mum's"|"mother's"|
            "friend's"|friends|"parents'"|"parents"|"aunt's"|"brother's"|"uni friend"|hostel|hotel|"mates"|
            neighbour ..3 since|with|after|tonight|for|until|and|kids|children|"night"|because
say     "can't give address"|"address withheld"|"address confidential"|"address restricted"|"change surname"|
            "changed surname"|"new identity"|"won't say where"|"he still has keys"|"still has keys"
unless  holiday|"flight"|wedding|"building work"|kitchen|"new baby"|convalescence|"after the op"|university|uni|flood|
            marriage|"married name"|"respite" in clause
unless  @da-at-ease in note
yes     given F 33: Has a [bag packed] in the shed.
yes     given F 33: [Staying at her sister's since] Friday with the kids.
no      given F 33: Staying at her mum's while the kitchen is done, building work till May.
no      given F 63: Changed surname on marriage, spine updated.

rule    marks
does    prompt hide sign
why     An injury of a kind that is often inflicted.
basis   rule 2; lexicon team 2026-11-21
say     @da-mark ..3 @da-place ..3 @da-place|ages|different|yellow|"finger"|shaped|old
say     "fingertip"|"finger tip"|fingertip|fingerprint|thumb|knuckle|boot|belt|buckle|iron|hand|oval|linear|ligature|
            loop|cigarette|grip|nail|palm|shoe|bite shaped|size|"marks"|"mark"|bruise|bruises|bruising|"burn"|"burns"|
            like
say     bruise|bruises|bruising|"mark"|"marks"|oval|petechiae|scratches|"burn"|"burns" ..4 neck|throat|jaw|"upper arm"|
            "upper arms"|"inner arm"|"inner arms"|"inner thigh"|"inner thighs"|thighs|breast|breasts|"both arms"|
            "both wrists"|wrists|"behind ear"|"behind ears"|pinna|buttocks|"upper eyelids"|"under the jaw"|
            "inner aspect"
say     "black eye"|"black eyes"|"bite mark"|"bite marks"|"tooth avulsed"|"broken jaw"|"orbital fracture"|
            "older healed ribs"|"healed ribs"|"healing fractures"|"healing rib"|"old healing"|"old fractures"|
            "previous fractures"|"bald patch"|"hair loss patch"|"sunglasses indoors"|"sunglasses on"|"dark glasses"|
            "scarf and shades"|"pulled her scarf"|"heavy make-up"|"makeup over"|"make-up over"|"concealer"
say     @da-mark|attendance|injury|fall|falls|"fracture" ..2 "again"|"third time"|"second time"|"3rd time"|
            "2nd attendance"|"third attendance"|"3rd attendance"|"fourth"|"another"|"repeated" ..3 "this year"|
            "this month"|"in a year"|"since"|"in a row"|months|weeks
unless  acne|eczema|dermatitis|hives|urticaria|gloves|electrical|"arc flash"|reflux|"red marks and"|swelling|spreading|
            burning|warfarin|apixaban|doac|anticoag|clopidogrel|football|rugby|horse|boxing|fell_off_bike|"seat belt"|
            seatbelt|phlebotomy|venepuncture|injection|cannula|sport|hockey|cricket|tackle|ball|cat|insect|"mosquito"|
            "tick"|surgery|"post op"|lipoma|"low platelets"|platelets|itp|meningococcal|steroid|wasp|kicked_by_a_cow|
            cow|gym|tyre|dropped|"slapped cheek"|ironing|birthmark|mongolian|"nits"|"paracetamol"|alopecia in sentence
unless  @da-at-ease in note
yes     given F 28: [Bruises both upper arms], four and a thumb.
yes     given F 28: Wearing [dark glasses], would not take them off.
no      given M 67: Bruising inner arm after venepuncture on apixaban.
no      given M 25: Black eye from a cricket ball at nets.
no      given F 30: Marked mood swings, breasts sore before periods.

rule    story-odd
does    prompt hide sign
why     The account of an injury does not fit, or changes.
basis   rule 2; lexicon team 2026-11-21
say     @da-story
say     says|said|states|claims|reports|reported|first|"put down to"|blames|story|initially ..3 @da-excuse
say     walked|ran|fell|bumped into|against|onto a|the|her|his door|cupboard|wardrobe|doorframe|"door frame"|worktop|
            "kitchen unit"|fridge|radiator|table ..1 again|"says"|"she said"
say     "off the door"
say     says|said|states|claims|"blames" she|he|pt? fell|slipped|tripped|banged|caught
say     story|explanation|account|history|mechanism|version ..4 changed|changes|inconsistent|"doesn't fit"|"doesnt fit"|
            "don't fit"|vague|different|differs|unclear|implausible|evasive|odd
unless  "tloc"|seizure|"history of"|"family history"|vision|leflunomide|dizzy|syncope|consistent_with|headache|migraine|
            diarrhoea|bowel|"unexplained weight"|syncope|anaemia|weight|"symptoms"|"lymph"|dates|scan|timeline|
            "about when"|"poor adherence" in clause
yes     given F 28: [Says she fell] down the stairs again.
yes     given F 28: [Mechanism unclear], two accounts.
no      given F 28: Unexplained weight loss, bloods sent.
no      given M 61: History of headache changed since new glasses.
no      given F 50: See sooner if unexplained weight loss.

rule    record-watched
does    prompt hide sure
why     Someone sees what is sent or written here, and the patient does not want that.
basis   rules 2, 4, 10 and 33; whoever reads the record decides what is safe in it; lexicon team 2026-11-22
say     @close|@family|he|she|they ..1 @access-act ..1 this|my|her|his|the|all|our @message ..6 so|instead|but|please|
            use|write|"don't"|"do not"|"not safe"|rather|better|never
say     so|instead|please|use|write|"don't"|"do not"|not|rather|never ..8 as|because|since|for|or @close|@family|he|she|
            they ..1 @access-act ..1 it|them|this|my|her|his|the|all|everything
say     letters|letter|post|mail|parcels|texts|messages|emails get|gets|are|is|being|been opened|read|intercepted|
            checked|screened ..1 before ..1 i|she|he ..1 see|sees|saw|get|gets|reach|reaches|come|comes
say     want|wants|wanted|ask|asks|asked|like|prefer|prefers|please ..3 not|nothing put|written|recorded|entered|filed|
            saved|typed ..1 where ..2 see|read|find|look|looks|reads|finds|sees
say     want|wants|wanted|ask|asks|asked|requests|requested|please ..3 hide|hidden|kept|keep|leave|left|take|
            taken ..1 off|from|"out of" ..1 app|online|"nhs app"|"online record"|"online access"
say     take|taken|leave|left|keep|kept|remove|removed ..3 postcode|address|name|number ..2 off|"out of"|from ..3 slip|
            slips|letter|letters|label|labels|bag|bags|app|envelope|envelopes|record
say     @spouse|ex|he track|tracks|tracking|tracked ..1 her|him|me|my|his ..2 "find my"|airtag|"air tag"|life360|
            "snap map"|phone|location|movements|car
say     want|wants|wanted|ask|asks|asked|requests|requested|please ..6 "off the app"|"off online"|"off the nhs app"
say     @spouse|ex|he ..3 same ..2 login|"app"|"nhs app"|account
say     @spouse|boyfriend|ex ..2 on|in|into|has|uses|use|knows|shares ..3 "nhs app"|"patient access"|"app login"|
            "same login" ..3 so|please|not|"can see"|sees|will|would
unless  "large print"|repeat|repeats|ordering|orders|prescription|prescriptions|"copy her in"|"copy him in"|dementia|
            memory|wander|wanders|wandering|eyesight|sight|macular|glasses|interpreter|translates|carer|poa|lpa|
            delivery|courier|running|cycling|garmin|strava|insurance|research|trial|newsletter|marketing|photo|
            photos in sentence
unless  @da-at-ease in note
yes     given F 16: [Dad reads this email, so] please write to the school one.
yes     given F 34: [Letters get opened before she sees] them.
yes     given F 34: [Asked for this to be kept off the app].
yes     given F 34: [Take the new address off the letters], please.
yes     given F 34: [Husband tracks her on Life360].
no      given F 80: Daughter reads the letters to her, sight poor.
no      given F 34: Happy for partner to read the letter, shares everything.
no      given M 40: Email read by secretary, use the generic inbox.
no      given F 34: Take the plaster off the wound on Friday.
