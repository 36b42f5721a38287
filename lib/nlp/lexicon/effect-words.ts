const words = (list: string): string[] => list.trim().split(/\s+/u);

/** Words that give an effect a size, whatever it is. */
export const MEASURE_WORDS: readonly string[] = [
  ...words('half halve halved halving third thirds quarter fifth sixth seventh eighth ninth tenth double doubled doubling twice thrice'),
  ...words('triple tripled tripling treble trebled quadruple quadrupled zero none two three four five six seven eight nine ten eleven'),
  ...words(
    'twelve fifteen twenty thirty forty fifty sixty seventy eighty ninety dozen dozens hundred hundreds thousand thousands million millions',
  ),
  ...words('billion billions percent'),
  'per cent',
  'order of magnitude',
  'orders of magnitude',
];

/** Words after which an effect is told in full: what follows says where, for whom or how. */
export const EFFECT_ENDS: readonly string[] =
  words(`and or but for of in on to at by with within across through throughout from via using as
  while when where which that during between among over under per without so is was significantly greatly dramatically drastically substantially
  massively considerably overall everywhere company-wide`);

/** What an effect raises or betters, and what it lowers. */
export const RAISED: readonly string[] =
  words(`performance efficiency productivity quality speed scalability reliability stability revenue satisfaction
  accuracy engagement`);
export const LOWERED: readonly string[] = ['cost', 'costs', 'latency', 'time', 'errors', 'downtime', 'overhead', 'manual effort'];

/** Words that make an effect sound large, and give it no size. */
export const SIZE_ADVERBS: readonly string[] =
  words(`significantly greatly dramatically drastically substantially massively vastly considerably
  strongly noticeably markedly tremendously enormously hugely immensely`);
export const SIZE_ADJECTIVES: readonly string[] =
  words(`significant dramatic substantial considerable massive major tremendous enormous outstanding
  exceptional`);
export const VALUE_ADJECTIVES: readonly string[] = [
  ...SIZE_ADJECTIVES,
  ...words(
    'the a an real great more much added additional business customer client user commercial strategic shareholder tangible measurable',
  ),
  ...words('lasting immense huge high positive maximum incredible'),
];

/** Words for a change as a thing, in languages other than English, beside an adjective that gives no size. */
export const SIZED_NOUNS: readonly string[] = [
  '(?:deutliche|erhebliche|signifikante|massive|wesentliche|spürbare)[nr]? (?:verbesserung|steigerung|beschleunigung|senkung|reduzierung|reduktion)(?:en)?',
  '(?:mejora|aumento|reducción|incremento)s? (?:notable|significativ[ao]|considerable|importante)s?',
  '(?:amélioration|augmentation|réduction|optimisation)s? (?:notable|significative|considérable|importante|sensible)s?',
  '(?:melhoria|aumento|redução) (?:notável|significativ[ao]|considerável)',
  '(?:aanzienlijke|duidelijke|sterke) (?:verbetering|verlaging|versnelling)(?:en)?',
];

/** Verbs of change beside an adverb that gives no size, in German, French, Spanish, Portuguese and Dutch. */
export const SIZED_ELSEWHERE: readonly string[] = [
  '(?:deutlich|erheblich|signifikant|massiv|wesentlich) (?:verbesser|gesteiger|erhöh|reduzier|beschleunig|gesenk)(?:t|te|ten)',
  '(?:verbesserte|steigerte|erhöhte|reduzierte|beschleunigte|senkte)(?: [^\\s.;,]+){1,5} (?:deutlich|erheblich|signifikant|massiv)',
  '(?:améliorer?|amélioré|augmenté|réduit|optimisé) (?:considérablement|significativement|fortement|sensiblement)',
  '(?:mejor|aument|increment|optimic|optimiz|redu[cj])(?:é|ó|ando|iendo|ado|ido) (?:significativa|considerable|notable|drástica)mente',
  '(?:melhor|aument|otimiz|reduz)(?:ei|ou|i|iu|ando|indo) (?:significativa|consideravel|drastica)mente',
  '(?:aanzienlijk|aanmerkelijk|sterk) (?:verbeterd|verhoogd|verlaagd|versneld)',
];
