# Words of being in another's hands: care, keep, money, work. Used by safeguarding rules

# desks and people whose work is protection, as they are called in passing
class sg-agency "adults team"|"adult's team"|"adult services"|"adults services"|"adult duty"|"adults duty"|"adult desk"|
  "adults desk"|"adult safeguarding"|"adults at risk"|"safeguarding form"|"safeguarding hub"|"council desk"|
  "care duty desk"|"children's team"|"childrens team"|"children's desk"|"children's duty"|"child services"|
  "family support worker"|"family safeguarding"|"first response team"|"social work team"|"sw team"|"sw duty"|"duty sw"|
  "cqc"|"care quality commission"|"named doctor for"|"named nurse for"|"named gp for"|"named dr for"|
  "lead for vulnerable"|"hospital social worker"|"ward social worker"|"ombudsman for care"|"public guardian"|
  "hourglass"|"gla"|"glaa"|"unseen helpline"|"modern day slavery"|"nrm"|"virtual school"|"return interview"|
  "looked after nurse"|"kinship carer"|"kinship care"|"kinship placement"|"kinship team"|"viability assessment"|
  "section 42 enquiry"|"care act enquiry"|"large scale enquiry"|"provider concerns"|"missing-from-care"|
  "missing from care"
# less certain: also met in ordinary work
class sg-desk "adult team"|"duty desk"|"duty team"|"county hall"|"civic centre"|"town hall"|"named dr"|"named doctor"|
  "named nurse"|"named gp"|"pastoral lead"|"pastoral team"|"head of year"|"dsl"|"nursery manager"|"housing officer"|
  "adult ss"|"children's ss"|"designated teacher"|"deputy head"|"welfare officer"|"ward manager"|"home's owner"|
  "community matron"

# things somebody dependent needs by them
class sg-aid hearing_aid|glasses|spectacles|specs|dentures|"her teeth"|"his teeth"|"call bell"|bell|buzzer|
  "call button"|pendant|lifeline|"pull cord"|"alarm cord"|frame|zimmer|rollator|walker|wheelchair|"her chair"|
  "his chair"|"the chair"|wheels|joystick|footplates|commode|remote|bulb|lightbulb|lamp|"door handle"|handset|telephone|
  "her phone"|"his phone"|"my phone"|"the phone"|"address book"|"house key"|"door key"|"her key"|"his key"|heating|
  heater|"gas fire"|radiator|fuse|electric|kettle|blankets|duvet|bedding|mattress|coat|shoes|slippers|food|meals|dinner|
  snacks|fridge|drink|drinks|water|beaker|squash|jug|"cup of tea"|gtn|"communication aid"|"communication book"|hoist|
  crutches|"walking stick"|"white cane"|"oxygen"
class sg-withhold "taken off"|"taken away"|"taken out of"|"took off"|"took away"|"takes off"|"takes away"|"taking away"|
  "gets taken off"|"get taken off"|"put away"|"puts away"|"put out of reach"|"out of reach"|"beyond reach"|
  "not within reach"|"just out of"|"kept from"|"locked away"|"locked up"|"locks away"|hidden|hides|hid|"turned off"|
  "turns off"|"switched off"|"switches off"|unplugged|unplugs|disconnected|confiscated|confiscates|rationed|rations|
  withheld|withholds|"not allowed"|"isn't allowed"|"aren't allowed"|"not to have"|"without asking"|"unless i ask"|
  "unless she asks"|"unless he asks"|"as a punishment"|"for being naughty"|"if she's naughty"|"if he's naughty"|
  "across the room"|"up high"|"on top of the wardrobe"
# reasons for which things are put by
class sg-fair "too hot"|"too warm"|"for the night"|bedside|"by the bed"|"by bed"|"in case"|charge|charging|repair|
  repaired|broken|broke|battery|batteries|audiology|mri|theatre|operation|service|serviced|"power cut"|boiler|landlord|
  plumber|electrician|engineer|"her own"|"his own"|himself|herself|myself|"at her request"|"at his request"|"her idea"|
  "his idea"|"trip hazard"|ear|wax|canal|"school rule"|"screen time"|homework|concussion|microsuction|optician|
  "new lenses"|"sleep hygiene"|"solar"

# parts of being paid and kept
class sg-in-kind cigarettes|tobacco|baccy|fags|food|meals|noodles|rice|board|lodging|lodgings|"bed and board"|"a bed"|
  "his bed"|"her bed"|tokens|vouchers|chits|drink|cans|cider|vodka|weed|"pocket money"|tips|"his dinner"|"her dinner"|
  "dinner and"|"her keep"|"his keep"|"their keep"|"a roof"|clothes|promises|"nothing but"
class sg-passage flight|ticket|fare|fares|journey|passage|crossing|boat|lorry|visa|visas|sponsorship|certificate|
  "the agent"|agency|agent|mattress|mattresses|bunk|uniform|rent|transport|minibus|"the van"|recruiter|"the job"|
  "job finding"|"her place"|"his place"|papers|"the man who brought"
class sg-minder boss|"boss's"|foreman|gaffer|"gaffer's"|gangmaster|supervisor|employer|manager|driver|minder|"the lady"|
  "lady of the house"|madam|"the agent"|recruiter|landlord|"gang leader"|"team leader"|owner|ganger|"sponsor"|
  "housemother"|"man who brought"|"woman who brought"|"man who drives"|"cousin who brought"

# money and home of somebody dependent
class sg-wealth pip|pension|pensions|benefits|"attendance allowance"|"esa"|"carer's allowance"|bonds|"premium bonds"|
  savings|isa|isas|"nest egg"|"life savings"|shares|"bank book"|passbook|"post office book"|"cash card"|"bank card"|
  cheque_book|"the deeds"|deeds|bungalow|"her house"|"his house"|"the house"|"her flat"|"his flat"|land|"the car"|
  jewellery|rings|ring|watch|medals|silver|tools|ladders|tv|telly|antiques|paintings|"direct payments"|
  "personal budget"|compensation|payout|inheritance|"blue badge"|"mobility car"|"motability"
class sg-gone cashed|"cashed in"|"been cashed"|"drawn out"|"taken out"|emptied|"cleared out"|withdrawn|transferred|
  diverted|"paid into"|"goes to"|"goes into"|"go to"|"going to"|"goes in"|"went to"|redirected|sold|"sold off"|
  "signed over"|"sign over"|"signed it over"|"made over"|"put in"|"put into"|"gone"|"have gone"|"has gone"|
  "went missing"|"gone missing"|missing|pawned|"on ebay"|"given away"|"remortgaged"|mortgaged|"in his name"|
  "in her name"|"in their names"
class sg-paper tenancy|will|deeds|house|bungalow|form|forms|cheque|cheques|papers|papers|lpa|"power of attorney"|loan|
  mortgage|car|"the flat"|contract|"equity release"|"bank form"

# who may gain or keep
class sg-taker son|daughter|grandson|granddaughter|"daughter-in-law"|"son-in-law"|nephew|niece|brother|sister|cousin|
  stepson|stepdaughter|lodger|tenant|neighbour|carer|cleaner|gardener|handyman|builder|roofer|workman|workmen|
  "new friend"|"new wife"|"wife of"|"new husband"|"new partner"|"new girlfriend"|"new boyfriend"|boyfriend|girlfriend|
  "young couple"|couple|"two youths"|youths|"two lads"|"the lads"|lads|"young man"|"young woman"|"a man"|"the man"|
  gentleman|"sitter"|befriender|"pen friend"|family|"people"|they|she|he

# what keeps somebody from being seen
class sg-seen-by "day centre"|"lunch club"|club|church|mosque|temple|chapel|bingo|"memory clinic"|"memory cafe"|carers|
  "care agency"|"home help"|therapists|physio|"district nurse"|"district nurses"|nurses|dn|chiropodist|hairdresser|
  respite|sitter|"sitting service"|visitors|"befriender"|"meals on wheels"|"social worker"|cleaner|"pas"|
  "speech therapist"|"health visitor"|hv|nursery|school|midwife|"the dentist"|"the library"|"wi"|"her friends"|
  "his friends"
class sg-cancel cancelled|cancels|cancelling|stopped|stops|"given up"|"gave up"|"sent away"|"sends away"|"turned away"|
  "turns away"|refused|refuses|"won't have"|"wouldn't have"|"won't let"|"has not let"|"hasn't let"|"not let"|
  "not letting"|"told not to come"|dismissed|sacked|"withdrawn from"|"taken out of"|"pulled out of"|"fired"|"got rid of"

# marks upon somebody small or frail
class sg-shape tramline|tramlines|"tram line"|"tram lines"|"fingertip"|"fingertips"|"finger-tip"|"finger tip"|
  "finger marks"|"thumb mark"|"thumb print"|"grip mark"|"grip marks"|"loop mark"|loops|"hand print"|handprint|
  "hand-shaped"|"hand shaped"|"shape of a"|"belt mark"|"belt marks"|"of a belt"|buckle|"ligature"|"rope"|"bite-shaped"|
  "oval marks"|"oval bruises"|"ovals"|"round scabs"|"round burns"|"round marks"|"small round"|"punched out"|
  "all one size"|"same diameter"|"cigarette"|"same line"|"straight line"|"clear line"|"tide mark"|tidemark|"like socks"|
  "like gloves"|"sock shaped"|"glove and stocking"|"stocking distribution"|"no splash"|"splash marks"|"four and one"|
  "four in a row"|"in a row"|"either side of"|"both sides of"|"symmetrical"|"mirror image"|"different colours"|
  "different ages"|"various ages"|"varying ages"|"several ages"|"old and new"|yellowing|"old yellow"|"yellow and green"|
  "yellow-green"|"imprint"|"parallel"|"well demarcated"|"sharply demarcated"|crescent|crescents|"behind the ear"|
  "behind the ears"|"behind her ear"|"behind his ear"|"inside of the arm"|"inner arm"|"inner arms"|"inside the lip"
class sg-wound bruise|bruising|bruised|mark|marks|scald|scalded|scalds|"burn"|"burns"|burnt|scab|scabs|weal|weals|welt|
  welts|injury|injuries|wounds|scar|scars|blister|blisters|sore|sores|"bite"|"bites"|bitten|fracture|petechiae|abrasion|
  abrasions|graze|haematoma|purple
class sg-innocent bike|scooter|football|rugby|hockey|judo|karate|netball|trampoline|horse|climbing|warfarin|apixaban|
  rivaroxaban|edoxaban|anticoagulant|aspirin|steroid|prednisolone|"senile purpura"|purpura|"skin age"|"platelet"|itp|
  hsp|leukaemia|eczema|impetigo|ringworm|psoriasis|folliculitis|"insect bite"|"insect bites"|midge|mosquito|cannula|
  venepuncture|phlebotomy|cupping|stocking_n|compression|bandage|plaster|cast|varicose|melanoma|naevus|mole|tattoo|
  "sock line"|sunburn|gymnastics|parkour|skateboard|bouldering|gardening|brambles|"cat scratch"|kitten

# not looked after
class sg-unmet "soiled bedding"|"wet bedding"|"soiled sheets"|"wet sheets"|"soiled pad"|"wet pad"|"soaked pad"|
  "sodden pad"|"full pad"|"wet to the neck"|"wet through"|"wet bed"|"bag full"|"bag bursting"|"bag unemptied"|unemptied|
  unwashed|"not been changed"|"not been turned"|"not turned"|"not been washed"|"not been fed"|"left in bed"|
  "left her in bed"|"left in chair"|"left in her chair"|"left on the commode"|"left him there"|"left her there"|
  "left sitting in"|"left lying in"|"lying in urine"|"sat in urine"|"sitting in urine"|"covered in faeces"|"dried food"|
  "caked"|"nothing but tea"|"tea and biscuits"|"a biscuit when"|"nothing by mouth but"|"no food in"|"no food since"|
  "no wet nappy"|"tablets untouched"|"meds untouched"|"dosette untouched"|"pills untouched"|"blister pack untouched"|
  "sacral pressure sore"|"sacral sore"|"grade 2 sacrum"|"grade 3 sacrum"|"grade 4 sacrum"|"grade 3 pressure"|
  "grade 4 pressure"|"grade 3 sore"|"grade 4 sore"|"grade 3 sacral"|"grade 4 sacral"|"grade 2 sacral"|"category 3 sore"|
  "category 4 sore"|"category 3 pressure"|"category 4 pressure"|"unstageable"|"contractures"|"no heating"|"no bedding"|
  "bare mattress"|"no mattress"|"camp bed"
class sg-child-lack "second lunch"|"extra lunch"|"second breakfast"|"spare uniform"|"spare pants"|"tired and hungry"|
  "smells of urine"|"smelt of urine"|"coat pile"|"his own key"|"her own key"|"key round"|"no bed"|"shares a mattress"|
  "sleeps on the floor"|"sleeps on the sofa"|"not brought"|"not attended"|"fourth appointment"|"third missed"|
  "no one answering"|"nobody answering"|"isn't answering"|"nobody collected"|"not collected"|"late to collect"|
  "no one came"|"nobody came"|"bottle propped"|"watered down"|"makes up his"|"makes up her"|"same nappy"|"second day"|
  "nappy in"|"one pair of"|"teeth to the gum"|"dropped two lines"|"dropped two centiles"|"dropped centiles"|
  "crossed two centiles"|"falling off centile"|"falling centiles"|"0.4th"
# whom one also rings for ordinary things: only an urgent or first-person ringing counts
class sg-desk-too council|hv|"health visitor"|"school nurse"|"school liaison"|"head teacher"|headteacher|paeds|
  "paeds reg"|paediatrician|"home manager"|matron|"fire service"|bank|"burns unit"|"crisis team"|agency|"the home"|
  "the manager"

# what people say when nothing is wrong: weak signs are not read in such a note
class sg-at-ease "no concerns"|"no concern"|"no worries"|"happy with that"|"fine with that"|"at his request"|
  "at his own request"|"at her own request"|"good-natured"|"good natured"|"in fits"|receipts|receipt|"witnessed by"|
  "both parents"|"both mums"|"laughing about"|"laughs that"|"laughs about"|joked|jokes|jokingly|"rolling her eyes"|
  "rolls her eyes"|"rolling his eyes"|"as usual"|amicable|amicably|proud|proudly|cheerful|cheerfully|cheery|smiling|
  beaming|"no bother"|brave|"they've agreed"|"pt happy"|"mum happy"|"dad happy"|"parents happy"|smug|delighted|excited|
  "can't wait"|enjoys|enjoying|enjoyed|appointee|"own doing"|"in good spirits"|"good spirits"|"great fun"|"good fun"|
  "for fun"|"by his own choice"|"own idea"|"as a treat"|teasing|teases|banter|hilarious|tickled|"take turns"|
  "over the moon"|"thrilled"|"looking forward"
class sg-young child|children|kid|kids|baby|babies|toddler|twins|siblings|brother|brothers|sister|sisters|"little ones"|
  "little one"|bairns|weans|"her two"|"his two"|"her three"|"his three"|infant|newborn|"her boys"|"her girls"|
  "his boys"|"his girls"
class sg-grown uncle|stepdad|"step-dad"|stepfather|stepmum|stepmother|grandad|granda|"mum's boyfriend"|"mum's partner"|
  "mum's fella"|"mum's bloke"|"mum's friend"|"dad's mate"|"dad's friend"|"dad's girlfriend"|lodger|"family friend"|
  babysitter|childminder|coach|trainer|teacher|tutor|choirmaster|"scout leader"|"youth worker"|"youth leader"|
  instructor|driver|"taxi man"|"taxi driver"|"bus driver"|pastor|priest|imam|neighbour|"man next door"|landlord|boss|
  "older cousin"|"big cousin"|stepbrother|"foster brother"|carer|"care worker"|"support worker"|"a man"|"this man"|
  "the man"|"some man"|"older boy"|"older boys"
class sg-adult-years 18|19|20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35|36|37|38|39|40|41|42|43|44|45|46|47|48|49|50|
  "twenty"|"twenties"|"his twenties"|"thirties"|"forties"|"older"|"grown up"|"grown man"|"adult"|"married"|
  "twice her age"|"twice his age"|"her dad's age"|"out of school"
class sg-online game|games|gaming|online|chat|chatroom|"chat room"|app|server|discord|snapchat|snap|tiktok|instagram|
  insta|roblox|minecraft|fortnite|xbox|playstation|livestream|stream|"the internet"|omegle|telegram|kik|yubo|webcam|
  camera|"video call"|facetime
class sg-handles have|hold|keep|take|"took over"|"sorts"|"sorted"|"does"|"did"|"doing"|handle|manage|mind|"looks after"|
  "looking after"|borrow|use|spend|collect|"draws"|"draw"|"drew"|control|run|"in charge of"|"sees to"|"seeing to"|
  "deals with"|"dealing with"|"gets"|"got"|"helps with"|"helping with"|"helps himself to"|"helps herself to"|"had"|
  "moved"|empty|"knows"
class sg-purse pin|"pin number"|"bank card"|"her card"|"his card"|"cash card"|"the card"|"cash machine"|cashpoint|
  "the bank"|bank|banking|"the banking"|"her money"|"his money"|"the money"|"all the money"|"my money"|pension|benefits|
  pip|savings|"bank book"|passbook|"bank account"|"the account"|"her account"|"his account"|"the bills"|"her purse"|
  "his wallet"|"the purse"|"the cheque book"|"her cheque book"|chequebook|compensation|"the shopping money"|
  "direct payments"|wages|"pay packet"|allowance|"post office"|"tax credits"|"carer's allowance"|"statements"|
  "credit card"
class sg-proper attorney|lpa|"power of attorney"|appointee|deputy|deputyship|receipt|receipts|"shows her"|"shows him"|
  "with her there"|"with him there"|"joint account"|"at her request"|"at his request"|"online banking for"|
  "direct debit"|"both agree"|"solicitor drew"|"court of protection"|executor|probate|"her late"|"his late"
class sg-staff staff|"night staff"|"day staff"|"night shift"|nights|carers|"the carers"|"the carer"|carer|
  "agency carer"|"agency staff"|"bank nurse"|"bank staff"|"care home"|"the home"|"care staff"|"the girls"|"night girl"|
  "night girls"|"support workers"|"support worker"|"key worker"|"live-in"|"home help"|"personal assistant"
class sg-place-far gambia|somalia|somaliland|sudan|egypt|mali|guinea|"sierra leone"|eritrea|ethiopia|kenya|nigeria|
  djibouti|"burkina faso"|mauritania|senegal|liberia|chad|indonesia|kurdistan|yemen|"back home"|"the village"|village|
  africa|"grandmother's"|"grandma's country"|mogadishu|hargeisa|banjul|freetown|khartoum|cairo
