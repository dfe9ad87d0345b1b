# Details that belong to somebody else: how to reach them, who they are, other patients' papers.
rule others-phone
does prompt consider sure
why The contact details of someone who is not the patient are here.
basis rules 12, 15; lexicon team 2026-11-21
say     @adult-kin|~name ..6 ~phone|~email;
        ~phone|~email ..3 @adult-kin|~name;
        "caller"|informant ..5 ~phone;
        ~someone number|mob|mobile|phone|tel|email ..3 ~phone|~email;
        ~titled ..2 "next door" ..4 ~phone
unless  "hub"|"photo from"|"work number"|"ask for"|"nok"|"next of kin"|"second contact"|"emergency contact"|
            "ice contact"|"updated"|"my mobile"|"use mine"|"my number"|"own mobile"|"his own"|"her own"|"same"|"agency"|
            "nok updated"|"contact she wants"|"contact he wants"|"proxy form"|"main contact"|"best contact"|
            "preferred contact"|advice|advised|book|booked|"pt own"|clinic|"ward"|surgery|practice|"team"|"line"|
            hospital|secretary|pharmacy|helpline|"service" in clause
unless "same number"|"consent verbal"|"nok updated"|"updated next of kin"|"updated nok" in sentence
when denied keep
when family keep
when asked keep
yes [Son's number is 07700 900841].
yes Neighbour has a key, [Aileen on 01632 960222].
no Clinic line 01632 960101, ask for the nurse.
no Mobile updated to 07700 900455.

rule kin-contact
does hint consider likely
why The contact details of the next of kin are here: the patient gave them, but they are another's.
basis rules 12, 15; lexicon team 2026-11-22
say     "nok"|"next of kin"|"emergency contact"|"first contact"|"second contact"|"ice" ..8 ~phone|~email;
        ~phone|~email ..5 "nok"|"next of kin"|"emergency contact"
when denied keep
when family keep
when asked keep
yes [NOK sister Bronwen 07700 900841].
yes [Next of kin: Aileen, niece, 01632 960222].
no NOK unchanged.
no Emergency contact not given.

rule others-address
does prompt consider likely
why The address of someone who is not the patient is here.
basis rules 12, 15; lexicon team 2026-11-21
say     @kin|~name|~titled ..5 ~num ..2 @street;
        @kin|~name|~titled ..4 ~postcode;
        @kin|~name address ..8 ~postcode;
        "new address"|whereabouts|"safe address"|"forwarding address" ..4 @kin|~name;
        @kin|~name ..2 "new address"|whereabouts|"forwarding address"|"new flat"|"new house";
        "key" ..4 ~name|@kin ..2 at;
        c_o @kin|~name|~titled
unless  walks|"ex smoker"|"my new"|"my address"|"moved in with"|smoker|drinker|"own address"|"reg form"|registration|
            "until the house"|"address as"|"same address" in clause
when denied keep
when family keep
when asked keep
yes [Sister moved to 14 Larkfield Road].
yes Dad asked for [mum's new address].
no Patient moved to 14 Larkfield Road.
no Dad drove him 14 miles down the road.

rule others-key
does hint consider sign
why Who holds a key or how to get in is written here.
basis rule 12, safety of the home; lexicon team 2026-11-21
say key|keys ..1 with|w|"held by"|at ..2 @kin|~name|~titled; keysafe|"key safe" ..3 ~num
when denied keep
when family keep
when asked keep
yes Spare [key with neighbour].
yes Carers use the [keysafe, 4471].
no Lost the key to the shed.
no Key points discussed with the team.

rule others-birth
does prompt hide likely
why A date of birth or NHS number that seems to be another person's is here.
basis rule 16; lexicon team 2026-11-21
say     @kin|~name ..5 "dob"|"d.o.b"|"d o b"|born|birth ..2 ~date;
        @kin|~name ..6 ~nhs;
        @kin ~date;
        ~name ~date;
        ~nhs ..4 @kin
unless "re"|"for this pt"|"pt's" in clause
unless "registration"|"new reg"|"gms1"|"newly registered" in note
when denied keep
when family keep
when asked keep
yes Also on the list: brother [Tomos, dob 4/5/2016].
yes Report names Glenys [Hatherley, DOB 2/3/1948].
no Patient confirmed DOB 2/3/1948.
no Brother got married on Saturday.

rule filed-wrongly
does prompt hide sure
why Another person's information seems to have been filed in this record.
basis rule 16; lexicon team 2026-11-22
say     wrong|incorrect patient|pt|"pt's"|"px";
        wrong|incorrect person|record|notes|chart|baby|twin;
        belong|"belonging" ..5 different|another|other|wrong patient|pt|person|child|lady|man|woman|record;
        belong|"belonging" ..3 "the other"|~titled|~name|sister|brother|twin|mother;
        file|scan|attach|send|paste|upload|merge ..6 "in error"|"by mistake"|wrongly|mistakenly|erroneously|
            "accidentally"|"wrong pt";
        pasted|listed|included|left here|"on p2"|"on front" ..2 "by mistake"|"in error";
        page|scan|letter|report|result|results|photo|form|sample|bloods|swab|record|notes|ecg ..4 another|other|
            different chap|man|lady|woman|gent|gentleman|child|person|soul|girl|boy|lad|baby;
        "another patient's"|"different patient"|"different pt"|"another pt's"|"not this patient"|"not this patient's"|
            "not this pt"|"not our patient"|"not our pt";
        "different dob"|"another dob"|"next patient's"|"names of other";
        meant for|intended ..1 another|different|other;
        page|scan|letter|report|result|results|photo|form|sample|bloods|swab|record|notes|ecg|
            filed ..4 "under the wrong";
        photo|result|results|letter|report|sample|ecg ..3 other|another child|twin|sibling|patient|pt|baby;
        page|scan|letter|report|result|results|photo|form|sample|bloods|swab|record|notes|ecg ..4 "someone else"|
            "somebody else"|"someone else's"|"somebody else's";
        "for the other" ..1 ~titled|~name|mr|mrs|ms|miss|patient;
        dup|duplicate|stray|misdirected ..5 re|for|about|of ~titled|~name;
        photo|result|report|letter|scan|sample|ecg ..2 "is not"|"isn't"|"not" ..1 hers|his|theirs
say misfiled|misfile|"mis-filed"|"cross-filed"|"mis-scanned"|"records mixed"|"notes mixed"|"merged in error"
say "also filed"|"filed here"|"scanned here"|"saved here"|"in this record" ..5 ~titled|~name|~nhs
needs @paper|misfiled|misfile|"mis-filed"|"cross-filed"|"mis-scanned"|merged|record|records in note
unless  "no patient info"|"no patient details"|"no details shared"|"now removed"|"joint number"|"premises"|"side"|
            "address"|postcode|dose|date in sentence
unless tablets|"medication"|"meds" in clause
mark sentence
when denied keep
when family keep
when asked keep
yes [Letter scanned to the wrong patient, moved today].
yes [This result belongs to another patient].
yes [Also filed here: Mrs Ottoline Prior, NHS no 999 123 4567].
no Wrong dose on the label, corrected.
no Gets mixed up with her tablets.

rule filed-loosely
does prompt hide likely
why Another person's papers may be in this record.
basis rule 16; lexicon team 2026-11-22
say     "not hers it"|"isn't hers"|"isn't his"|"not her mole"|mislabelled|"mixed up by"|"mix-up of"|namesake|
            "merged here"|"merged records"|"same surname"|"two patients with"|"wrong person";
        attached behind;
        filed|@paper ..4 "under this nhs"|"under this number"|"under this name";
        "also listed";
        "other patients"|"another resident"|"other residents";
        "the other" ~titled|~name;
        label|labelled|sticker|stickers ..4 @kin|~name;
        inside|within|stapled|tucked|underneath|amongst|among ..6 ~titled;
        @paper ..4 is|are|was|belongs|were ..1 ~titled;
        "gone on this"|"on this lady"|"not hers to"|"should not be here"|"shouldn't be here"|"should not be in"|
            "shouldn't be in"|"return to sender"|"not about this"|"nothing to do with this"|"somehow on"|"ended up in"|
            "landed in"|"sitting in this"|"found its way"|"crept into"|"shows up under"|"showing under"|
            "came through on"|"crossed over"
needs @paper|"dob"|flag|reinstate in note
unless  style|own|surgeon|consultant|fracture|dose|appointment|days|title|husband|wife|polish|"a&e"|postcode|
            "wrong address"|lunch|fridge|freezer|pie|pies|food|meals|drawer|drawers|cupboard in sentence
mark sentence
when denied keep
when family keep
when asked keep
yes [Discharge summary tucked behind is Mrs Ottoline Prior's].
yes [Her twin's sticker is on this swab: labelled Nadia].
no Ended up in casualty.
no Namesake uncle served in the navy.

rule also-a-patient
does prompt hide likely
why The note says that another person is registered here.
basis rules 12, 15; lexicon team 2026-11-21
say     also|both|another|too ..2 pt|pts|patient here|too|"of ours"|"of yours"|"with us";
        "one of ours"|"ours too"|"also a pt"|"also a patient"|"also pt"|"also our pt"|"also our patient"|"also ours"|
            "also reg'd"|"also registered"|"also reg"|"both pts"|"both patients"|"both our patients"|"also with us"|
            "also with you"|"also under us"|"also under our"|"also your pt"|"also your patient"|"also attends here";
        @third ..5 "reg'd"|registered|reg ..2 here|with|w|us|at|"priory";
        @third ..2 pt|patient here|at|of|"with us"|"is your";
        she's|he's|"shes"|"hes" at ..2 surgery|practice|"medical centre"|"health centre";
        @third "with us"|"w us"|"w you";
        @third is|"'s" your|our pt|patient;
        @third ..4 on|under dr ..2 list;
        @third ..3 sees dr ..2 here;
        @third ..2 is ours;
        she's|he's|"shes"|"hes"|who's with|w|at us|you|~name
unless "same address"|newborn|"newly"|"registration"|"gms1" in clause
unless registration|"new reg"|newborn|"reg form" in note
when denied keep
when family keep
when asked keep
yes Her sister ([also a patient here]) has been told.
yes Her [ex is registered with] us as well.
no Newly registered here in May.
no Both knees hurt, patient here today for review.

rule others-staff
does prompt hide likely
why Someone close to the patient works in or near the practice and could see this.
basis rules 12, 15; lexicon team 2026-11-21
say     @third ..4 works|work|working|"is a receptionist"|temping ..4 reception|"front desk"|"our desk"|"your desk"|
            "the surgery"|"this surgery"|"your surgery"|"the practice"|"the desk"|"this practice"|"medical records"|
            "here";
        @third ..3 "retired gp"|"ex-gp"|"former gp"|"retired doctor"|"ex-receptionist"|"former nurse"|"retired nurse"|
            partner from|at|of|with your|our|this surgery|practice;
        @third ..2 "is our"|"is a" receptionist
when denied keep
when family keep
when asked keep
yes [Cousin works on reception], wants this kept private.
yes Her [aunt works at the surgery].
no Works on reception at a hotel.
no Has worked with her aunt for years.

rule paternity-doubt
does prompt hide likely
why Who the father is, or how a child was conceived, is written here.
basis rules 12, 15, 17; lexicon team 2026-11-21
say     "birth cert"|"birth certificate"|paternity|"dna test"|"real dad"|"real father"|"real mum"|"real mother"|
            "biological father"|"biological dad"|"biological mother"|"bio dad"|"bio mum"|"sperm donor"|"donor sperm"|
            "donor egg"|"egg donor"|"donor conceived"|"known donor"|"birth mother"|"birth father"|"birth mum"|
            "birth dad"|"birth family"|"birth parents"|"natural mother"|"natural father";
        @negaux ..1 the|his|her|my|their father|dad|daddy;
        "who the father is"|"whose it is"|"whose baby"|"not sure whose";
        may|might|could "not be his";
        isn't|"not" his child|baby|son|daughter|kid;
        thinks|believes|assumes ..1 "he's"|"he is"|"it's"|"it is"|"is" the? father|dad|his;
        "fob in dispute"|"fob unknown"|"not his biologically"
unless "knows the father"|"see her dad"|"god" in clause
when denied keep
when asked keep
when family keep
yes Says that Rhodri is [not the father].
yes Her [birth mother] wrote to her.
no Father has diabetes.
no Dad not the one who saw the fall.

rule kin-papers
does prompt hide likely
why Somebody else's letter, result or medicine is written of here.
basis rules 12, 16; lexicon team 2026-11-21
say     @close|@family|~name therapist|psychiatrist|oncologist|"social worker"|counsellor|"semen analysis"|methadone|
            gabapentin|pregabalin|diazepam|oramorph|morphine|"sleeping tablets"|"own record"|"own notes"|"post mortem";
        wife|husband|mum|dad|mother|father|sister|brother ..1 "results"|"own record"|"own notes"|"own gp"
when denied keep
when family keep
when asked keep
yes [Mum's therapist] is quoted on page 6.
yes [Wife's own record] to be flagged.
no Her own notes were summarised.
no Therapist will write to her.

rule misfiled-identity
does prompt hide sure
why Another patient's name or number is here.
basis rule 16; lexicon team 2026-11-21
say ~titled ..5 "dob"|"d.o.b"|"d o b"|born|birth ..2 ~date; ~titled ..6 ~nhs; ~titled ..4 ~num ..1 "y"|"yrs"|"years"
needs   wrong|dup|duplicate|"same surname"|"surname same"|"tell sender"|"return to sender"|"in error"|"by mistake"|
            belong|"misfiled"|"another patient"|"another pt"|"different patient"|"different pt"|"not this patient"|
            "mixed up"|"same name"|"attached"|"found in"|"found behind"|"is in this"|"are in this"|"not our"|"not hers"|
            "not his"|"isn't hers"|"isn't his"|"this lady's"|"this man's"|"this gentleman's" in note
unless "re" in clause
when denied keep
when family keep
when asked keep
yes Filed here by mistake: Mr [Frank Abbott, DOB 2/3/1948].
yes Letter found behind this lady's discharge: Mr [Ivo Dart DOB 3/4/1950].
no Mrs Duarte, DOB 2/3/1948, wants her nails cut.
no Filed the letter by date.
