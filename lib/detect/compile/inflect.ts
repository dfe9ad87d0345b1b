/** Verbs and nouns whose forms no rule makes: base, then the others. */
const IRREGULAR = `
be am is are was were been being
pie pies
have has had having
do does did done doing
go goes went gone going
say says said saying
get gets got gotten getting
make makes made making
keep keeps kept keeping
take takes took taken taking
hold holds held holding
hit hits hitting
beat beats beaten beating
strike strikes struck striking
throw throws threw thrown throwing
hurt hurts hurting
break breaks broke broken breaking
cut cuts cutting
bite bites bit bitten biting
choke chokes choked choking
shove shoves shoved shoving
tell tells told telling
know knows knew known knowing
think thinks thought thinking
feel feels felt feeling
find finds found finding
leave leaves left leaving
lose loses lost losing
give gives gave given giving
see sees saw seen seeing
come comes came coming
run runs ran running
sleep sleeps slept sleeping
drink drinks drank drunk drinking
eat eats ate eaten eating
buy buys bought buying
sell sells sold selling
steal steals stole stolen stealing
hide hides hid hidden hiding
lie lies lied lying
lock locks locked locking
let lets letting
put puts putting
set sets setting
shut shuts shutting
spend spends spent spending
pay pays paid paying
send sends sent sending
write writes wrote written writing
read reads reading
ring rings rang rung ringing
speak speaks spoke spoken speaking
swear swears swore sworn swearing
shake shakes shook shaken shaking
wake wakes woke woken waking
bring brings brought bringing
catch catches caught catching
teach teaches taught teaching
fight fights fought fighting
sit sits sat sitting
stand stands stood standing
begin begins began begun beginning
grow grows grew grown growing
draw draws drew drawn drawing
drive drives drove driven driving
ride rides rode ridden riding
forbid forbids forbade forbidden forbidding
forget forgets forgot forgotten forgetting
bleed bleeds bled bleeding
feed feeds fed feeding
flee flees fled fleeing
stick sticks stuck sticking
swing swings swung swinging
slit slits slitting
hang hangs hung hanged hanging
shoot shoots shot shooting
split splits splitting
quit quits quitting
stab stabs stabbed stabbing
bear bears bore borne bearing
become becomes became becoming
build builds built building
burn burns burned burnt burning
choose chooses chose chosen choosing
deal deals dealt dealing
fall falls fell fallen falling
hear hears heard hearing
mean means meant meaning
meet meets met meeting
seek seeks sought seeking
show shows showed shown showing
spit spits spat spitting
understand understands understood understanding
wear wears wore worn wearing
withdraw withdraws withdrew withdrawn withdrawing
overdose overdoses overdosed overdosing
die dies died dying
child children
man men
woman women
wife wives
knife knives
life lives
person people persons
foot feet
tooth teeth
baby babies
half halves
tie ties tied tying
dye dyes dyed dyeing
self selves
`;

/** Little words that have one form only: "noted" is no form of "not", "canned" none of "can". */
const UNINFLECTED: ReadonlySet<string> = new Set(
  'not the and for his her him off out can may all any too nor but was were are has had did does than then that this with from into onto over under she they you who whom our your its own ago yet both each more most less such even ever never very only just also some here there when where what which while since till until about after before again against between because'.split(' '),
);

const irregular = new Map<string, readonly string[]>(
  IRREGULAR.trim().split('\n').map((line) => line.split(' ')).map((forms) => [forms[0]!, forms] as const),
);

const VOWEL = /[aeiou]/;
/** Endings of one consonant after one vowel: doubled before -ed and -ing (stab, control), though some stay single (visit). */
const DOUBLES = /[^aeiou]?[aeiou][bdgklmnprtz]$/;

/**
 * Every form a word may take: plural, tenses, doubled consonants. Generous on purpose: a form nobody writes costs
 * nothing, a form forgotten is a miss. The word itself comes first.
 */
export function inflections(word: string): readonly string[] {
  if (UNINFLECTED.has(word)) return [word];
  const known = irregular.get(word);
  if (known) return known;
  if (word.length < 3 || !/^[a-z]+$/.test(word)) return [word];
  const last = word.at(-1)!;
  const before = word.at(-2)!;
  const forms = new Set([word]);
  const consonantY = last === 'y' && !VOWEL.test(before);
  if (consonantY) {
    const stem = word.slice(0, -1);
    for (const form of [`${stem}ies`, `${stem}ied`, `${word}ing`]) forms.add(form);
  } else {
    forms.add(/(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`);
    if (last === 'e') {
      forms.add(`${word}d`);
      forms.add(word.endsWith('ie') ? `${word.slice(0, -2)}ying` : `${/(?:ee|oe|ye)$/.test(word) ? word : word.slice(0, -1)}ing`);
    } else {
      forms.add(`${word}ed`);
      forms.add(`${word}ing`);
      if (DOUBLES.test(word) && (word.length <= 5 || /(?:l|fer|mit|cur|cup|tat|ap|ep)$/.test(word))) {
        forms.add(`${word}${last}ed`);
        forms.add(`${word}${last}ing`);
      }
    }
  }
  return [...forms];
}

/** Forms that can stand in the passive, for words whose participle does not end in -ed. */
export const PARTICIPLES: ReadonlySet<string> = new Set(
  [...irregular.values()].flatMap((forms) => forms.filter((form) => /(?:n|t|d|ng|ck|de|it|ut|ed)$/.test(form) && !form.endsWith('ing') && form !== forms[0])).concat(['hit', 'cut', 'hurt', 'put', 'shut', 'let', 'beaten', 'rung', 'run', 'slit', 'made']),
);

const basesOf = new Map<string, string[]>();
for (const [base, ...forms] of irregular.values()) for (const form of forms) basesOf.set(form, [...(basesOf.get(form) ?? []), base!]);

/** Words that a form may be an inflection of, itself first; some are none. Turns `inflections` round. */
export function lemmasOf(form: string): readonly string[] {
  const lemmas = [form, ...(basesOf.get(form) ?? [])];
  const strip = (ending: string, ...instead: readonly string[]): void => {
    if (form.length > ending.length + 1 && form.endsWith(ending)) for (const end of instead) lemmas.push(form.slice(0, -ending.length) + end);
  };
  strip('s', '');
  strip('es', '');
  strip('ies', 'y');
  strip('ed', '', 'e');
  strip('ied', 'y');
  strip('ing', '', 'e');
  if (form.endsWith('ying') && form.length > 4) lemmas.push(`${form.slice(0, -4)}ie`);
  if (/(.)\1(?:ed|ing)$/.test(form)) lemmas.push(form.replace(/.(?:ed|ing)$/, ''));
  return lemmas;
}
