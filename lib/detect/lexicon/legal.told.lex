# Police, courts, prison and leave to stay, in plain words

rule    plain-sentence
does    prompt ask likely
why     A sentence, a time in prison or a release is told in plain words.
basis   rules 5 and 19; lexicon team 2026-11-22
say     how long ..1 he|she|i|they ..1 gets|get|got|goes|serves
say     "majesty's pleasure"|"king's pleasure"|"bit of time"|"bit of bird"
say     been out ~num|a|@many|few ..1 days|weeks|week|month|months|fortnight
say     brief|solicitor|lawyer|barrister ..1 reckons|thinks|says|expects|hopes ..3 ~num|@many|months|years|suspended|
            guilty|drop|walk
say     belt and laces|shoelaces
unless  "gold chain"|"daisy chain"|necklace|bike|hospital|ward|"hearing aid"|"hearing test"|audiology|ears|tinnitus|
            full-time|part-time|shift|overtime|covid|isolat|rota|podcast|scooter|boots|"out of hours"|holter|cpap|
            "blood"|ct|mri|fracture|cast|"out on the" in sentence
unless  @le-job in note
yes     given F 40: Hears Friday [how long he gets].
yes     given M 30: [Been out two weeks], sleeps badly.
no      given M 30: Has been out for two runs.
no      given F 40: After the hearing test, wax.

rule    asked-by-police
does    prompt ask likely
why     Somebody is asked, searched, watched or wanted by police, a regulator or others, or saw a crime.
basis   rules 5 and 19; lexicon team 2026-11-22
say     passport ..2 taken|surrendered|"handed in"|confiscated|held
say     since|when they|police|officers ..1 knocked|came|raided|"turned up" ..2 at|six|five|dawn|early|house|door
say     they've|"they have"|police|detectives|cid ..1 kept|got|taken|took|have ..2 laptop|phone|computer|laptops|
            devices|car
say     detective|detectives|inspector|sergeant ..2 rings|visits|calls|phones|texts|comes|updates|wants|says
say     put|moved|transferred|ran ..2 thousand|hundred|money|grand|thousands ..2 through ..3 accounts|account|books|
            company
say     blew ~num|ninety|eighty|seventy|sixty|fifty|forty|double|twice|over
say     "ring it in"|"phone it in"|"call it in"|"shouted armed"|"armed police"|"shouted police"
unless  nose|peak|pefr|spirometry|revalidation|"clinic letter"|"baby box"|tomatoes|chillies|"grow bag"|seedlings|
            "match"|"work case"|suitcase|bookcase|"worst case"|burgled|burglary|"in case"|"case study"|"tin of"|
            appraisal|scooter|insurance|warranty|batter|"hedge fund"|whiplash|referee|library in sentence
unless  @le-job in note
yes     given M 40: Sleep poor [since they came at] dawn.
yes     given F 30: [Detective rings] on Fridays.
yes     given M 50: [Put eight thousand through the books].
no      given M 40: Blew his nose twice.
no      given F 30: Letter came re smear, not due.

rule    plain-stay
does    prompt ask likely
why     The way here, papers, age or leave to stay are told in plain words.
basis   rule 19; lexicon team 2026-11-22
say     come|arrive|travel|bring|smuggle|cross ..6 back|inside|under|underneath of? ..4 lorry|truck|container|trailer|
            van
say     stamp|card|papers|permission|time|leave ..1 ran|runs|run out ..3 easter|christmas|march|april|may|june|july|
            august|september|october|november|january|february|last|in|at
unless  scout|scouts|holiday|"job interview"|panel|annual|library|bus|sick|maternity|prescription|credit|gift|stag|ski|
            sponsored|charity|marathon|"blood sugar"|football|cruise|theatre|holiday|fit_note|"sick note"|rash|moles|
            postage in sentence
unless  @le-job in note
yes     given M 22: [Came under a lorry] at sixteen.
yes     given F 30: Her [stamp ran out in] May.
no      given F 30: Sick leave ran out in May.
no      given M 22: Scar photographed, wound fine.
