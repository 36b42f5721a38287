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
