const words = (list: string): readonly string[] => list.trim().split(/\s+/u);

/** Units in which time of work is claimed, in the languages that profiles are written in. */
export const YEAR_UNITS = words('year years yr yrs yoe jahr jahre jahren año años ano anos ans année années jaar jaren');
export const MONTH_UNITS = words('month months mos monat monate monaten mes meses mois maand maanden');

/** Words for ten years, with how many years they are. */
export const DECADES: Readonly<Record<string, number>> = {
  'half a decade': 5,
  'a decade': 10,
  'one decade': 10,
  'a decade and a half': 15,
  'two decades': 20,
  'three decades': 30,
  'einem jahrzehnt': 10,
  'ein jahrzehnt': 10,
  'zwei jahrzehnte': 20,
  'zwei jahrzehnten': 20,
  'una década': 10,
  'dos décadas': 20,
  'une décennie': 10,
  'deux décennies': 20,
  'uma década': 10,
  'duas décadas': 20,
};

/** Words before a number that make it the least of what is meant. */
export const AT_LEAST = [
  'over',
  'more than',
  'at least',
  'über',
  'mehr als',
  'mindestens',
  'más de',
  'plus de',
  'mais de',
  'meer dan',
  'ruim',
];
export const ABOUT = [
  'nearly',
  'almost',
  'about',
  'around',
  'some',
  'rund',
  'etwa',
  'fast',
  'circa',
  'ca.',
  'casi',
  'près de',
  'quase',
  'bijna',
];

export const SINCE_WORDS = words('since seit depuis desde sinds');

/** "Experience", as it is written and as it is mistyped. */
export const EXPERIENCE =
  words(`experience experiences experiance exprience expirience experince expereince exp experiencia experiencias expérience
  experiência ervaring werkervaring erfahrung berufserfahrung praxiserfahrung esperienza`);

/** Words that stand before a number of years that is long past, and no claim. */
export const AGO_BEFORE = ['vor', 'il y a', 'hace', 'fa', 'vor über', 'vor rund', 'vor mehr als'];
