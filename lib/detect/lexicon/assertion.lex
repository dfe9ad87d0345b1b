# How a passage is said, in the shape of clinical context rules: a cue, which way it looks, how many words it reaches.
#   cue <assertion> before|after|sentence <words>: phrases; over a list three times as far
#   stop    words that end a cue's reach
#   shield  longer phrases in which a cue's word is no cue
# Where two apply the first of leaflet, side-effect, safety-net, denied, asked, family, planned, past stands.

class negated-verb "not"|"don't"|"doesn't"|"didn't"|"dont"|"doesnt"|"didnt"|"isn't"|"wasn't"|"isnt"|"wasnt"|"hasn't"|
  "haven't"|"hadn't"|"hasnt"|"havent"|"hadnt"|"aren't"|"weren't"|"arent"|"werent"|"won't"|"wouldn't"|"wont"|"wouldnt"|
  "can't"|"couldn't"|"cant"|"cannot"|"couldnt"

# Something was done or said: a statement opens wherever these stand ("no red flags, took overdose")
class done "took"|"started"|"restarted"|"attempted"|"tried"|"disclosed"|"discloses"|"admits"|"reports"|"says"|"told"|
  "been"|"had"|
  "coming"
# With these, what stands after a comma is a statement and no further item of what is denied ("no rash, cuts nightly")
class stated @done|"was"|"were"|"is"|"are"|"has"|"positive"|"pos"|"+ve"|"reactive"|"detected"|"known"|"now"|"again"|
  "still"|
  "today"|"tonight"|"yesterday"|"last"|"ago"|"since"|"recent"|"recently"|"ongoing"|"currently"|"weekend"|"weekends"|
  "night"|
  "nights"|"daily"|"nightly"|"weekly"|"monthly"|"most"|"every"|"regularly"|"occasionally"|"sometimes"|"takes"|"taking"|
  "uses"|
  "using"|"smokes"|"drinks"|"wants"|"feels"|"thinks"|"hears"|"hearing"|"injects"|"injecting"|"cuts"|"binges"|"purges"|
  "hoards"|
  "snorts"|"sells"|"carries"|"hits"|"lives"|"sleeps"|"wakes"

# Said not to be so
cue denied before 8: nil|denies|denied|denying
cue     denied before 6: no|without|never|none;
        "no evidence of";
        "no signs of";
        "no sign of";
        "no history of";
        "no h/o";
        "nil h/o";
        "no known";
        no concerns about|re;
        "free of";
        "absence of";
        "ruled out";
        "rules out";
        "excluded";
        "no thoughts of";
        "not thought to be"
cue denied before 3: @negated-verb
cue denied after 3: "less likely"|"considered less"
cue     denied after 2: denied|neg|negative|"-ve"|nil|never|"n/a"|"not present"|"not detected"|"nad"|excluded|
            "ruled out"|none|"not in question"|"not in issue"|"not an issue"|"not a concern"|"not a problem"|
            "not suspected"|"not a feature"|unlikely
stop but|however|although|though|except|yet|still|until; "apart from"; "other than"; then|because|since|so
# the negation is of the telling, knowing, wanting or being able, not of the thing
shield  @negated-verb tell|told|know|aware|want|say|said|disclose|mention|discuss|sure|safe|able|happy|allow|let|like|
            ready|yet|inform|share|remember|realise|keen|wish|need|understand|coping|managing|cope
shield @negated-verb ..1 stop|quit|kick|control|"get off"|"come off"|"cut down"|"give up"|"be without"|"do without"
shield  no ..1 allergies|allergy|meds|medication|pmh|pmhx|appetite|energy|sleep|concentration|motivation|job;
        "no longer";
        "not out";
        no regret|regrets|doubt|doubts|shame|remorse;
        "not only";
        "no idea";
        "no one";
        "no contact";
        "no money";
        "no access";
        "no consent";
        "no reply";
        "no answer";
        "no doubt";
        "no choice";
        "no phone";
        "no privacy";
        "no capacity";
        "no explanation";
        "no recollection";
        "no memory";
        "no recourse";
        "no fixed";
        "no where";
        "no shows";
        "no show";
        "no change";
        "no better";
        "no matter";
        "no one"
shield tel|mob|phone|mobile|contact|nhs|ref|case|flat|room|house|reg|crime|log|card no; no ~num; no ~phone
shield  never again|alone|allowed|lets|let|told|said|reported|knew|know|spoke|spoken|mentioned|disclosed|recovered|
            forgave|forgotten|felt|the|goes|had|wants|wanted|been|comes|sleeps|stops
shield  without ..3 drink|bottle|can|glass|joint|fix|line|spliff|hit|tablet|one|first;
        "without telling";
        "without her";
        "without him";
        "without consent";
        "without asking";
        "without permission";
        "without them";
        "without saying"

cue denied after 10: ~no
cue     denied after 1: normal|intact|unremarkable|unaffected|preserved|"not affected"|"no issues"|"no issue"|
            "no concerns"|"no concern"|"no problems"|"no problem"
cue     denied after 4: "isn't needed"|"aren't needed"|"wasn't needed"|"not offered"|"ticked no"|"answered no"|
            "said no to"|"never an issue";
        "not involved";
        "not needed";
        "not required";
        "not indicated";
        "not applicable";
        "not relevant"
# somebody's work, not their trouble
cue     family before 6: works|working|employed|trained|training|qualified|retired as;
        "retired";
        "job as";
        "i am a";
        "i'm a";
        "studying to be";
        "career as"

# The question was asked
cue     asked after 3: "risk low"|"risk minimal"|"risk is low"|"test if"|"screen if"|"screen unless"|"test unless"|
            "serology if"|"screening if"
cue asked before 2: "low acute"|"low immediate"|"low current"
cue asked before 5: "avoid alcohol"|"avoid etoh"|"avoid cannabis"|"advised to avoid"
cue     asked before 5: ask about|re|regarding|after;
        "asked directly";
        enquire about|re;
        "enquired about";
        "routine enquiry";
        "screened for";
        "screening for";
        "screen for"

# "any" stands in questions, denials and conditions
cue asked before 6: any
shield  any more|longer|time|day|minute|way|other|good|better|worse|moment|excuse|man|money|chance|attempt|lower|
            further|closer;
        in|at|hardly|barely any;
        "any of it"

# Family history
cue family before 10: "fh"|"fhx"|"f/h"|"family history"|"fam hx"|"fam history"|"f hx"

# What to do if it should happen
class net-verb "rtc"|"ret"|"f/u"|"fu"|"r/v"|"000"|represent|reattend|"come back"|return|ring|call|attend|back|seek|
  contact|"rv"|review|"999"|"111"|"a&e"|"ed"|sooner|urgent|urgently|worse|help|advice|"safety net"|"safety-net"|
  "safety netted"|"safetynet"|"sn"
cue     safety-net before 25: @net-verb ..2 if|should|"with any";
        "if any";
        "in case of";
        "red flags";
        "look out for";
        "watch for";
        "warning signs";
        "signs to look";
        "to look out";
        "worsening advice";
        "should you feel";
        "if you feel";
        "if you have";
        "if you are";
        "if you think"
cue     safety-net before 14: if new|worse|worsening|worsens|recurrent|recurs|recurrence|increasing|increased|
            persistent|persists|develops|develop|emergent|severe|further;
        "earlier if";
        "sooner if";
        "or if"

# Listed as an effect of a treatment
cue     side-effect before 14: "side effects"|"side effect"|"side-effects"|"s/e"|"s/es"|"ses"|"adverse effects";
        risks of|include|incl|discussed;
        can|may cause;
        warned of|about|re|may|can;
        "potential for";
        "reported rarely";
        "including rare";
        counselled;
        leaflet|datasheet|label|spc|insert list|mention|warn|say;
        "drug list"|"list to avoid"|"to avoid"|"interacts with"|"interaction with"|"interactions with"
cue     side-effect before 14: rare|rarely|uncommon|uncommonly|"mhra"|"black triangle"|"patient information sheet"|
            "drug information"
cue     side-effect after 6: "reported rarely";
        "rare side effect";
        "as side effects";
        "as a side effect";
        "listed as";
        "on the leaflet"
cue side-effect after 2: listed|rare|rarely|uncommon
cue     side-effect before 8: can|may|might|could make|feel|become|trigger|worsen;
        "told can"|"told may"|"told might"|"warned can"|"warned may"
cue     side-effect after 5: "in first weeks"|"first few weeks"|"first two weeks"|"in the first weeks"|"early weeks"|
            "first fortnight"
shield listed for|on|to|under; counselled for|after|by|following|him|her|them

# General advice, about nobody
cue     leaflet before 6: poster|booklet|newsletter|campaign|training|"e-learning"|elearning|audit|protocol|template|
            webinar|workshop|lecture|textbook|"exams"|"exam question"|"info pack"|"information pack"|"nursing course"|
            "careers talk"|essay|dissertation|"pil";
        leaflet on|re|about|for|regarding
cue leaflet before 2: leaflet
cue     leaflet after 4: leaflet|poster|booklet|newsletter|campaign|training|"e-learning"|elearning|audit|template|
            webinar|workshop|lecture|essay|dissertation|"pil"|"training course"|"study day"
shield training ..1 done|given|completed|complete|effective; audit ~num; audit score; "audit c"; "audit-c"

# Not so yet, and no longer so
cue     planned before 5: plans to|for;
        planning to|a;
        considering|contemplating;
        "would like to";
        "thinking about";
        "wants to"
cue past before 6: "h/o"|"hx of"|"history of"|"phx"|"pmh"|previous|previously|past|former|formerly|ex|old|years_ago
cue past after 4: "years ago"; "yrs ago"; "as a child"; "in childhood"; "when younger"; "in the past"; "as a teenager"
