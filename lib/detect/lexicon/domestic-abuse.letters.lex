# Letters and short forms that stand for abuse, its scores, orders and services

rule    abuse-letters
does    prompt hide sure
why     Letters stand for domestic abuse, its risk score, an order or a service.
basis   rules 2, 3 and 9; lexicon team 2026-11-22
say     to|from|via|by|told FMU; FMU report|informed|referral|aware|flagged|advice
say     DVPN|DVPO|DAPN|DAPO|FMPO|IDVA|IDSVA|MATAC|DARDR|DVDS|DVA|VAWG|GBV|HBA
say     DV|IPV|DA|CCB|DHR|SPO|NMO|HBV @letters-after|partner|husband|ex|vs|against|high|address
say     @letters-before ..1 DV|IPV
say     PPN|PPNs|VPD|iVPD|VRI high|medium|standard|risk|dom|domestic|received|rcvd|shared|report|rpt
say     concern ..1 report|rpt ..4 police|dom
say     HARK ~num|positive|pos|score|screen|neg|done
say     IRIS referral|ref|worker|offered|agreed|advocate
say     DASH|RIC deferred|declined|offered|done|completed|score|scored|form|high|medium|standard|high-risk|~num|risk
say     HBV|FM risk|flagged|concern|concerns|family|searching
say     perp|perpetrator ..2 is|ex|partner|known|lives|also|pt|husband|father|son|brother|on|has
say     marker ..2 address|house|property|"on the house"
say     a|another|the|first|domestic domestic|domestics ..1 at|last|on|weekend|police|night|between|with|again
say     domestic at|last ..1 weekend|night|home|address
when    asked hint
unless  "gold card"|veteran|veterans|billing|"hbv panel"|"hbv dna"|"hbsag"|"hbv status"|hep|hcv|twins|fetal|foetal|
            growth|scan|scanned|anomaly|"double vision"|diplopia|vaccine|vaccination|titre|antibody|immune|serology|
            amlodipine|"calcium channel"|fibromyalgia|"fetal movement"|fm_felt|ectropion|"drug allergy"|diet|
            hypertension|"hand score"|dermatitis|cleaner|boiler|"hot water"|perpendicular|dissection|duplex|
            "nil da" in sentence
yes     [HARK 2], seen again Friday.
yes     [Hx of DV], moved area.
yes     [Another domestic last] night, neighbours rang.
no      HBV vaccine due, titre low.
no      DASH diet sheet for BP.
no      Dizzy, DV on left gaze, diplopia clinic.

rule    turns-on-mood
does    prompt hide likely
why     Someone at home turns, controls, shames or shuts the patient in.
basis   rules 2 and 10; lexicon team 2026-11-22
say     hasn't|not|never|"has not" been|gone|allowed ..1 out ..2 @da-alone
say     back|side|staff|rear entrance|door|way|exit ..8 ex|husband|partner
say     walks|comes|came|barges|bursts in|into ..3 when|while ..2 dressing|undressing|showering|bathing|changing|naked|
            "in the bath"|"in the shower"|"on the toilet"|"in the toilet"
say     "will run off"|"would run off"|"she'll run off"|"might run off"
say     lock|shut|barricade ..1 herself|himself|myself|themselves|us|ourselves ..1 in ..2 loo|toilet|bathroom|bedroom|
            car|room|garage|kids|children
say     get|gets|bear|bears|bore|take|takes|got|had the brunt
say     different|another|"not the same" man|person|woman|bloke ..1 when|behind|"at home"|indoors|"with drink"|
            "in drink"
say     @close|@family|they ..1 control|dictate|decide|police|vet|rule|run ..1 who|what|where|when|how|everything|all
say     "he'll"|"she'll"|will|would|going_to|gonna|threatens_to|could out @patient|me|him|her ..3 at|to|if|family|work|
            mosque|church|parents
say     shame|shames|shaming|shamed|disgraced|dishonours them|us|family|parents|brothers ..2 by|with|in
say     @family|they|he ..3 send|take|ship|fly ..2 @patient|me ..2 back|home|abroad|over|@fgm-land|pakistan|bangladesh|
            india ..4 marry|married|wed|wedding|marriage|husband|cousin
say     card|number|leaflet|note|helpline ..4 in|inside|under|behind ..1 her|his|my? ..1 shoe|bra|sock|boot|
            "phone case"|"nappy bag"|lipstick|glove
say     @close|@family|he|she ..5 printout|"print-out"|"print out"|copy|transcript ..3 what|everything|consultation|
            said|notes
say     keep|keeps|hold|holds|took|takes|"has taken"|confiscates|hides|withholds ..1 her|his|my phone|passport|
            "bank card"|cards|wages|keys|purse|post|"house keys"|"car keys"|visa|papers
say     he|ex|@close ..1 had|has|got|found|given ..1 the|her|my|our|new address|number|location|school ..2 from|off|
            through
unless  concussion|concussed|hospital|agoraphobia|agoraphobic|panic|dementia|falls|frail|visor_out|wheelchair|hip|covid|
            ambulance|disabled|ramp|parking|fire|rash|arms|hip|knee|receipts|"full consent"|"face up"|"in her bag"|
            "in his bag"|handbag|drawer|charging|silent|dementia|safekeeping|"passport renewal"|"out of the house"|
            hotel|consulate|receptionist|"locked out"|"by mistake"|renew|nhs_app|police_took|frost|sun|weather|cold|
            storm|wind|impact|crash|fall|glasses|insulin in sentence
unless  @da-at-ease in note
yes     given F 33: Rang: [shut herself in the bathroom] with the baby.
yes     given M 44: Says she [keeps his phone] and passport by her bed.
yes     given F 30: He is a [different man when] the beer is in.
no      given F 33: Keeps her phone in her bag on silent.
no      given F 33: Hip took the brunt of the fall.
