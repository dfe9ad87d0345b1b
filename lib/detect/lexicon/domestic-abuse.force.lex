# Harm and force in everyday words, whoever the sentence begins with

rule    on-purpose
does    prompt hide likely
why     Somebody is said to have caused the harm deliberately.
basis   rule 2; lexicon team 2026-11-22
say     @close|@family|they|somebody ..5 @rough-act|@da-grab|@da-hit-too|@adverse|trip|drop|run_over|back_over|
            drive_at ..6 "on purpose"|deliberately|purposely|intentionally|"meant to"|"meant it"|"out of spite"|
            "for spite"|"to spite"
say     "on purpose"|deliberately|intentionally|"out of spite" ..3 @rough-act|@da-grab|@da-hit-too|trip
say     wasn't|isn't|wasnt|"was not"|"no" ..1 accident ..5 he|she|they|@close|says|said|did|pushed|knew
unless  advised|ot|physio|rehab|myself|herself|himself|dog|cat|toddler|"self harm"|overdose|dissolve|water|vomit|fast|
            fasted|weight in sentence
unless  @da-at-ease in note
yes     given F 31: Says [he ran over her foot on purpose].
yes     given F 31: [Husband tripped her deliberately] on the landing.
no      given F 31: Tipped the pan on purpose to drain it.
no      given F 31: He moved house on purpose to be nearer work.

rule    crushed-in
does    prompt hide sure
why     Someone close hurt a part of the body with a door, drawer or other thing, or staff had to ask them to leave.
basis   rule 2; lexicon team 2026-11-22
say     @close|@family|he|she ..1 shut|slam|trap|bang|jam|crush|stamp|bend|twist|burn|hold ..1 it|them|her|his|
            my ..1 hand|hands|fingers|finger|arm|foot|leg|head|wrist|hair? ..1 in|on|under|with|against|over ..2 drawer|
            door|car|window|gate|hob|iron|radiator|kettle|boot|lid|water
say     partner|husband|boyfriend|ex|family ..1 asked|told|made to leave|go|"step outside" ..4 by|staff|ward|bay|
            security|department|room|unit
say     security|staff|ward|police ..3 asked|removed|escorted|remove ..1 partner|husband|boyfriend|him|ex ..2 from|out|
            to_leave|leave|off
say     wants|asked|asks|would_like|like ..4 written|recorded|noted|documented|"put down" ..4 "but not"|"not why"|
            "not what"|"nothing about"|"not where"
say     bruise|bruises|"black eye"|"split lip"|"cut lip"|"broken tooth" ..3 ~quoted
unless  accident|accidentally|"by mistake"|toddler|baby|dog|himself|herself|garage|work|builder|quarantine|
            visiting in sentence
unless  @da-at-ease in note
yes     given F 35: Says [he slammed it in the car] door.
yes     given F 30: [Husband asked to leave the ward].
no      given F 35: Toddler shut it in the drawer.
no      given F 30: Husband asked to bring slippers to the ward.

rule    rough-with
does    prompt hide sure
why     Someone close is rough, violent or abusive with the patient.
basis   rule 2; lexicon team 2026-11-22
say     call @patient|me|mum|nan ..2 useless|worthless|stupid|thick|fat|ugly|pathetic|senile|cripple|pig|lazy|mental|
            mad|crazy|bat|bag|parasite
say     take|took|taken|put|puts ..1 a|the|his|her hammer|axe|knife|bat|crowbar|brick|saw to|through ..2 her|my|his|the|
            our
say     slam ..1 on? ..1 the brakes|brake|anchors ..6 teach|because|her|me|scare|nag|to
say     follow @patient|me to|home|from|round|around
say     years|yrs of ..1 listening|dreading|flinching|"walking on"|hiding|apologising|waiting
say     @close|@family|he|she|they ..3 put|push|shove|ram|bang|smash|slam ..1 my|her|his|mum's head|face ..2 through|
            into|against|off|on|onto|under
say     raise his|her hand|hands|fist|fists ..4 if|when|whenever|because|over
say     @da-hit|@da-hit-too|@da-grab ..5 by ..2 @close|@family
say     @da-hit|@da-hit-too|blow|headbutt|shove|injury|assault|attack ..2 from @da-owner? @close|@family
say     years|yrs|months|decades|lifetime|marriage of ..1 beatings|violence|abuse|cruelty|terror|control|bullying|
            torment|hidings|slaps|put-downs|intimidation|"being hit"|"being beaten"|misery|fear
say     @close|@family|@carer|they ..3 get|be|turn|become ..2 rough|physical|nasty|violent|aggressive|abusive|vicious|
            threatening|heavy-handed|"heavy handed"|"hands on"|handy|menacing ..2 with|on|to|towards|toward @patient|me|
            us|mum
say     get|turn|be ..1 rough|physical|nasty|violent|handy|aggressive|abusive with|on|towards me|us|mum
say     get|turn physical|violent|nasty|aggressive ..2 drunk|drink|drinking|drinks|beer|home|rows|argue|argument|
            pay_day|payday|at_home
say     @close|@family ..2 goes|went|going|comes|came|lays|laid|tears|tore|starts|started for|at|into|on @patient|me|us|
            mum ..2 with|when|if|in|over|again|because|about
say     @close|@family ..3 raise|lift ..1 hand|hands|fist|fists ..1 to|at|against ..1 @close|@patient|me|us|kids|mum|
            child
say     raise|lift ..1 hand|hands|fist|fists ..1 to|at|against ..1 @close|kids|children|mum|missus
say     @close|@family ..2 "laying into"|"lays into"|"sets about"|"set about" @patient|me|us|mum|kids
say     verbally|physically|emotionally|sexually|psychologically|financially ..1 abuse|abusive|abused|aggressive|
            cruel ..3 @close|@family|her|him|me|home|marriage|relationship
say     abuse ..1 @patient|me verbally|physically|emotionally|sexually|psychologically|financially
say     verbal|emotional|psychological|mental|physical|financial|economic abuse|cruelty|torture|torment ..4 @close|
            @family|home|marriage|relationship|years
say     call|calls|called|calling @patient|me|mum ..1 a|an|names|every ..2 slag|slut|whore|bitch|cow|cunt|slapper|tart|
            prostitute|dyke|queer|poof|retard|spastic|idiot|psycho|waste|disgrace|name
unless  torch|bunk|shed|football|rugby|hockey|cricket|racket|sparring|boxing|pram|trolley|branch|"virtual"|
            "anxiety attack"|"panic attack"|"heart attack"|"asthma attack"|bug|virus|headache|joint|pain|school|
            playground|class|boss|manager|colleague|work|customer|passenger|stranger|autistic|autism|adhd|toddler|
            dementia|delirium|dog|cat|horse|cow|goose|ball|massage|physio|resident|ward|exfoliat|shoulder|abduct|
            "above head"|levetiracetam|steroids|referee|nursery|online|tantrum|baby in sentence
unless  @da-at-ease in note
yes     given M 70: Quietly: "[the wife gets rough with me] of a night".
yes     given F 44: [Hubby lays into me when] I'm slow.
yes     given M 40: [Raised his fist to the missus over] money.
yes     given F 40: Eight [years of emotional abuse] by husband.
no      given M 40: Can't raise his hand to the shelf, wife helps.
no      given F 40: Boss turns nasty with her at work.

rule    on-regardless
does    prompt hide likely
why     Sex goes on although it is not wanted.
basis   rule 2; lexicon team 2026-11-22
say     carry_on|continue|"keeps going"|"kept going"|"won't stop"|"wouldn't stop"|"doesn't stop"|"didn't stop"|
            "does it"|"wants it"|insists|"has his way" ..3 even|though|although|when|if|after|anyway|despite ..3 says|
            said|say|saying|told|asked|cries|crying|hurts|sore|asleep|pain ..2 no|stop|not|hurts|to|it
say     wives|"a wife"|women|"good wife" ..2 "are for"|"is for"|"should do"|"must do"|"have to do"
say     "conjugal rights"|"marital rights"|"his rights as"|"a husband's right"
say     "doesn't take no"|"won't take no"|"never takes no"|"no isn't an"|"not allowed to say no"|"can't refuse him"|
            "cannot refuse him"|"daren't refuse"|"dare not refuse"
unless  tablets|antibiotic|work|cough|bleeding|barking|exercise|run|running|swim|physio|smoking|eating|snore|driving|
            running in sentence
yes     given F 27: [Keeps going even though she says stop].
yes     given F 27: [Not allowed to say no], he sulks for days.
no      given F 27: Keeps going to work even though told to stop.
no      given F 27: Said no to antibiotics.

rule    tracked
does    prompt hide likely
why     A tracker, hidden camera or listening device has been put on the patient or their things.
basis   rules 2 and 10; lexicon team 2026-11-22
ages    15-120
say     @tracker ..5 in|under|on|inside|behind|sewn|stitched|taped|hidden|planted|found ..2 her|his|my|the ..1 car|bag|
            handbag|coat|pram|buggy|purse|jacket|lining|boot|phone|bedroom|lounge|bathroom|bumper|clock|keyring|keys|
            pocket|house
say     found|finds|discovered|noticed|hid|planted|installed|put|puts|fitted ..3 @tracker
say     tracked|bugged|tailed|stalked|followed ..3 airtag|"air tag"|everywhere|by|suspects|phone ..3 ex|@close|husband
say     "she'd been tracked"|"being tracked"|"was being tracked"|"tracks her phone"|"tracking her phone"|
            "tracks my phone"|"tracking my phone"|"tracks her car"|"phone is bugged"|"house is bugged"
unless  dog|cat|pet|luggage|suitcase|wanders|wandering|dementia|falls|bike|cows|sheep|period|ovulation|glucose|steps|
            weight|paranoid|psychosis|delusion|delusional|sleep_tracker|fitness|insurance|"black box" in sentence
yes     given F 39: [Found a tracker] taped under her bumper.
yes     given M 33: Thinks he is [being tracked] by his ex.
no      given F 39: Lost the AirTag on her luggage.
no      given F 39: Fitness tracker rash on wrist.

rule    match-made
does    prompt hide likely
why     The family has chosen a husband or wife and the patient has not agreed.
basis   rule 2 (forced marriage); lexicon team 2026-11-22
ages    11-40
say     family|parents|mum|dad|father|mother|uncle|uncles|aunt|auntie|they|grandparents|brothers|in-laws ..3 found|find|
            chose|chosen|choosing|picked|promised|arranged|arranging|fixed|lined_up|looking_for|"got her"|
            "got him" ..2 her|him|me|for|a|the ..1 husband|wife|match|bride|groom|suitor|fiance|boy|cousin|rishta
say     promised|betrothed|engaged|"to be given"|"given" to ..1 a|her|his|my ..1 cousin|"older man"|uncle's|"man abroad"
say     wedding|marriage|nikah|engagement|husband|wife|fiance|groom|suitor ..6 "not been asked"|"not asked"|
            "wasn't asked"|"no say"|"never met"|"not met"|"hasn't agreed"|"not agreed"|"didn't agree"|"doesn't want"|
            "does not want"|"against her will"|"against his will"|"no choice"|"she refused"|"he refused"|"i refused"|
            "will not go"
unless  dating|tinder|app|dress|photographer|cancelled|"guest list"|bridesmaid|covid|divorce in sentence
unless  @da-at-ease in note
yes     given F 18: [Uncles have fixed a match] and she cries at night.
yes     given F 20: [Engaged to a cousin] since twelve, won't go through with it.
no      given F 30: Found her husband collapsed in the hall.
no      given F 24: Engaged, planning wedding in May, needs rubella status.

rule    given-out
does    prompt hide likely
why     Someone close takes the patient's tablets, money or phone and hands them out.
basis   rules 2 and 10; lexicon team 2026-11-22
say     @close|@family|she|he|they ..2 take|keep|have|hold|get ..1 them|it|tablets|meds|money|cash|phone|card|cards|
            keys|pension|wages ..2 off ..1 @patient|me ..6 dole|hand|give|ration|dish|only|each|every|and|when|till|at
say     @close|@family ..6 dole|dish|ration|portion ..2 out ..4 one|two|each|daily|when|as|if|like
say     dole|dish|ration|portion them|it|tablets|meds|money|cash|food out
unless  concussion|concussed|"hospital told"|dementia|dosette|"blister pack"|forgets|memory|"at her request"|
            "at his request"|overdose|"risk of"|agreed|soup|dinner|party|pharmacist|nurse|carers|children|toddler|
            teenager|confiscat|school in sentence
unless  @da-at-ease in note
yes     given F 47: [Other half takes it off her and] gives it back on Sundays.
yes     given F 47: [Husband rations the sanitary pads, doles them out one] at a time.
no      given F 80: Daughter doles them out as she forgets.
no      given F 47: Husband takes them off the shelf for her.

rule    wont-say-how
does    prompt hide sign
why     The patient won't say how an injury came about, or weeps or flinches when touched or asked.
basis   rule 2; lexicon team 2026-11-22
say     won't|wouldn't|wont|wouldnt|"would not"|"will not"|refused|refuses|declined|declines|unwilling|reluctant|
            "did not want"|"didn't want"|"not keen" ..2 say|explain|tell|discuss|disclose|elaborate|talk|divulge|expand|
            go_into|drawn|answer ..1 how|what|who|why|about|on|more|further|where|into
say     evasive|guarded|"changed the subject"|"avoided eye"|"avoids eye"|"looked at the floor"|"looked at him"|
            "looks at him" ..3 how|when|about|before|asked|injury|bruise|home|each|answering|every
say     flinch|recoil|wince|cower|shrink|weep|wept|cry|cried|shake|tremble ..4 when|as|on|if|at|and ..4 touched|
            examined|bruise|bruises|bruising|approached|"reached for"|husband|partner|home|door|asked|voice
unless  needle|blood|speculum|dentist|abdomen|rebound|palpation|drunk|vote|tendon|tender|biopsy|vaccine|
            weight in sentence
unless  @da-at-ease in note
yes     given F 30: Nose swollen. [Wouldn't say how]. Came with bruise both upper arms.
yes     given F 30: [Evasive about] how it broke. Says she fell.
no      given F 30: Winced on palpation of the joint line.
no      given F 30: Declined to say her weight.

rule    left-to-suffer
does    prompt hide likely
why     Somebody who cares for the patient leaves them wet, hungry, in pain or unable to move.
basis   rules 2, 7 and 17; lexicon team 2026-11-22
say     @close|@family|@sg-helper|~name|they|staff ..2 leave|left ..1 @patient|me|mum|dad|nan ..4 commode|toilet|loo|
            floor|"own mess"|wet|soiled|dark|cold|pain|hungry|"without food"|"without water"|hoist|sling|"all day"|
            "all night"|"for hours"|"no food"|nappy|pad|outside
say     leave|leaves|left|leaving @patient|me|mum|dad|nan ..3 commode|toilet|floor|wet|soiled|dark|mess|faeces|
            urine ..6 lesson|punish|hours|night|till|until|because|when|went
say     "to teach her a lesson"|"as a punishment"|"for punishment"
unless  "long lie"|buzzer|independent|independently|"post op"|physio|surgery|ambulance|detention|school|dog|
            "his request"|"her request"|lunch|dinner|meals|sandwich|drink|flask|message|walked in sentence
unless  @da-at-ease in note
yes     given F 74: [Husband leaves her on the floor] until she says sorry.
yes     given F 74: [Carer left her wet] all night.
no      given F 74: Carer left her lunch by the bed.
no      given F 74: Fell, left hip pain, on the floor ten minutes.
