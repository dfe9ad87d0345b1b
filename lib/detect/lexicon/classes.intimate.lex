# -- sex, fertility and gender: further names of services, drugs, tests and procedures (classes of the same name add up)
class sex-clinic "dean st"|"margaret pyke"|"archway clinic"|"integrated sexual"|preventx|"sti clinic"|"std clinic"|
  "psychosexual clinic"|iwantprep|"reproductive and sexual"|"hiv consultant"|"gu medicine"
class sti trichomona|gonorrhoeae|"m genitalium"|chancroid|"doxypep"|"doxy pep"
class sti-test "bbv test"|"bbv tests"|"bbv serology"|"hiv poct"|"ct/gc"|"ct/ng"|"gc culture"|"shl kit"|"sti kit"
class rape-service soteria|SOIT|"solo officer"|"forensic exam"|"forensics done"|"survivor pathway"|
  "sexual assault centre"|"safelink"|"rape and sexual"|fflm|
  safeline|chisva|"sexual offence"|"dfsa"
class rape nonced|"interfered with by"|"fiddled with"|"touched up by"|"naked selfies"|"nude pics"|"nude photos"|
  "naked pics"|"nude images"|"nude selfies"|"sex assault"|"forced oral"|"forced anal"|"roofied"|"was spiked"|
  "been spiked"|"got spiked"|molestation|
  fondled|"tickle game"|"sexual coercion"|"reproductive coercion"|"digital penetration"
class abortion-service "hsa4"|"certificate a"|"cert a"|"abortion support"|"pregnancy crisis"|post-abortion
class termination "abort it"|"not continuing pregnancy"|"selective reduction"
class emergency-pill "ella-one"|"lng-ec"|"upa-ec"|"postcoital coil"
class contraceptive "375 cu"|"cu 375"|"cu375"|microlite|"subdermal out"|"sub-dermal"|"subdermal removal"|"condom off"|
  "barrier method"|"barrier methods"|"nfp"|"ukmec"|filshie|essure|"pvsa"|"tt380"|"t380"|bimizza|"quickstart"|
  "sdi fitted"|"sdi removal"|tricycling
class fertility "tese"|"sertoli only"|"failed transfers"|"endometrial scratch"|"sperm retrieval"|"day 3 fsh"|"two dads"|
  "two mums"|"antral follicle"|
  "short protocol"|"long protocol"|"fertility meds"|"letrozole cycle"|hycosy|hysterosalpingogram|cyclogest|crinone|
  bemfola|puregon|rekovelle|"ohss"|
  "pgt-a"|"luteal support"|"micro-tese"|"parental order"|"surrogate for"|"host surrogate"|"crgh"|"bourn hall"|
  "cryobank"|subfertile|infertile|"egg share"|"egg sharing"|"embryo freezing"|"trigger shot"|
  "implantation failure"|"follicle tracking"
class dysfunction androfeme|intrinsa|"premature ejac"|"delayed ejac"|"retrograde ejac"|"rapid ejaculation"|"iief"|
  "iief-5"|"fsfi"|
  coitarche|"slaa"|"sex and love addicts"|"sensate focus"|"penile implant"|"bent penis"|apareunia|"morning wood"|
  "porn use"
class ed-drug trimix|bimix|"alprostadil pellet"|eroxon|"constriction ring"
class orientation "sexuality"|"gbmsm"|"on the down low"|lgbtqia|sapphic|"questioning sexuality"|demisexual
class sex-work adultwork|"sugar baby"|"sugar babe"|"ugly mugs"|punting
class arv "tdf"|"tdf/ftc"|"taf/ftc"|reyataz|prezcobix|sustiva|edurant|norvir|"on art"|"started art"|
  "restarted art"|"hiv meds"|
  cobicistat|lopinavir
class hiv "hiv1"|"hiv-1"|seroconversion|seroconverted|kaposi|"aids defining"
# -- gender
class unprotected "unprot sex"|"unprot si"|"unprotected sx"
class trans "amab"|"afab"|"neo-vaginal"|neovaginal|"vaginal depth"|"front hole"|"xe/xem"|"they/he"|"they/she"|
  neopronouns|autogynephilia|autogynephilic|
  "rapid onset gender"|"rapid onset gd"|"rogd"|"masc chest"|"nipple grafts"|"nipple graft"|"phallo"|"being clocked"|
  "gender report"|"gender distress"|
  "change of gender"|"changed gender"|"changing gender"|"gender reassigned"|"trans health"|"transgender health"|
  "beaumont society"|"56t"|"tgd"|"tgnc"|
  wpath|"ha60"|"f64.1"|"f64.2"|transvestism|"transvestic"|hijra|"androgen insensitivity"|"gender recog"|"gender dysph"|
  "top dysphoria"|"gender euphoria"|"gender variant"|"gender non conforming"|"third gender"|bigender|"trans status"|
  "trans community"|"trans friendly"|"trans kid"|"trans child"|scrotoplasty|"welsh gender"|"nrgds"|
  "gender hormone"|webberley|"affirmed gender"|"affirmed name"|"acquired gender"|"cross gender"|
  "gender confirmation"
class t-brand reandron|androderm|primoteston|"testosterone cypionate"|"testosterone enanthate"|testogel|tostran|
  testavan|sustanon|nebido|"testosterone undecanoate"|"testosterone enantate"|"t gel"|
  "testosterone gel"|"testosterone injections"
class e-brand estradot|oestrogel|sandrena|evorel|estraderm|progynova|lenzetto|"estradiol valerate"|"e2 valerate"|
  "estradiol patches"|"estradiol gel"|"oestrogen patches"|"oestrogen gel"|"hrt patches"|"e patches"|"e gel"
class blocker-drug prostap|decapeptyl|gonapeptyl|zoladex|triptorelin|leuprorelin|goserelin|bicalutamide|cyproterone
class kin-other husband|wife|partner|mother|mum|father|dad|sister|brother|daughter|son|girlfriend|boyfriend|baby|infant|
  newborn|neonate|grandmother|grandfather|nan|gran|grandad|aunt|uncle|niece|nephew|fh|cat|dog|pet|donor|colleague|
  leaflet|student|consultant|registrar
class trans-other fat|vaginal|anal|thoracic|oesophageal|abdominal|dermal|urethral|rectal|cranial|femoral|tibial|
  metatarsal|isomer|pacific|atlantic|siberian|pennine|sphenoidal|catheter|jugular|aortic|nasal|fatty
class trans-near screening|smear|recall|cervix|prostate|mammogram|"gic"|pronouns|hormone|oestrogen|oestradiol|estradiol|
  testosterone|@t-brand|@e-brand|@blocker-drug|spironolactone|finasteride|"e2"|patches|vaginoplasty|stealth|name|binder
class gender-noun slt|stuff|matters|dept|department|feelings|thoughts|concerns|questions|worries|appt|appointment|wait|
  endo|consultant|letter|letters|assessment
