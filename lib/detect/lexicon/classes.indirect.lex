# Words of what is told round about (the *.indirect.lex files)
class household-thing radiator|boiler|extractor|fan|microwave|kettle|"smoke alarm"|socket|plug|plughole|drain|tap|vent|
  "air con"|meter|fridge|freezer|router|telly|tv|radio|wall|pipe|ceiling|mirror|bulb|alexa|toaster|keyhole|letterbox|
  lens|filling
class hot-thing tap|kettle|radiator|iron|hob|grill|straightener|tongs|exhaust|oven|steam|lighter|candle|cigarette|stove
class own-body arm|wrist|forearm|hand|thigh|leg|stomach|belly|skin|hip|ankle|calf|palm
class edge-place roof|railway|cutting|track|viaduct|bridge|footbridge|crossing|platform|"multi-storey"|"car park"|
  "top deck"|cliff|edge|weir|pier|"harbour wall"|embankment|parapet|balcony|ledge|quarry|railing|overpass|flyover|canal|
  reservoir|breakwater
class edge-how twice|again|night|alone|dark|"for air"|"third time"|"looking down"|"looking over"|"instead of"|"3am"|
  "2am"|"4am"|hours|hour|"came back"|wouldn't|couldn't|"let go"|"step off"|"passer-by"|stranger|"dog walker"|jogger
class taken-animal dog|cat|horse|pony|pet|vet|spaniel|greyhound
class whose-meds @taken-animal|mum|nan|gran|dad|grandad|husband|wife|neighbour|sister|brother|son|resident|patient|
  client|tenant|father|mother|aunt|uncle|granny
class elsewhere school|college|uni|work|bakery|online|choir|church|guides|weekend|friend|mate|club|band|theatre|shop|
  pub|home|hall|camp|nan|cadets|drama|gym|discord|salon|market
class fem-thing norethisterone|tampon|monthlies|menstrual|"women's clinic"|gynae|gynaecology|"well woman"|endometriosis|
  "mooncup"|"sanitary pads"|"polycystic"
class masc-thing "well man"|testicular|foreskin|penile|scrotal|scrotum|"his old"|"shaves twice"
