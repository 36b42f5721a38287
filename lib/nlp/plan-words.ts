import { formsOf } from './inflections.ts';

const words = (list: string): string[] => list.trim().split(/\s+/u);
const each = (heads: readonly string[], tails: readonly string[]): string[] =>
  heads.flatMap((head) => tails.map((tail) => `${head} ${tail}`));

const TO = each(
  [
    ...words('planned plan plans intended intends intending hoped hopes wanted wished wishes aim aims aimed aiming prepared preparing'),
    ...[
      'set out',
      'setting out',
      'was going',
      'were going',
      'am going',
      'are going',
      'was about',
      'were about',
      'about',
      'was due',
      'is due',
    ],
    ...[
      'was supposed',
      'were supposed',
      'was meant',
      'were meant',
      'am planning',
      'had hoped',
      'had planned',
      'had wanted',
      'refused',
      'declined',
    ],
  ],
  ['to'],
);

/** Verbs by which a thing comes to be used; a star marks a doubled last letter. */
const INTRODUCE = words(
  `introduce adopt migrate move switch implement deploy install launch start convert port* replace use build rewrite choose pick try
  evaluate learn write test automate`,
);
const PARTICIPLES: Readonly<Record<string, string>> = {
  build: 'built',
  rewrite: 'rewritten',
  choose: 'chosen',
  try: 'tried',
  write: 'written',
};
const bare = (verb: string): string => verb.replace('*', '');
const done = (verb: string): string => PARTICIPLES[bare(verb)] ?? formsOf(verb)[1]?.[0] ?? verb;

const SOON = ['will', 'shall', 'would', 'might', 'could', 'should', 'may'];

/** What is not done yet, or was only wished for; cues of what follows them. */
export const PLAN_CUES: readonly string[] = [
  ...TO,
  ...each(
    ['thinking of', 'considering', 'contemplating'],
    [...INTRODUCE.map((verb) => formsOf(verb)[2]?.[0] ?? verb), 'a', 'the', 'whether'],
  ),
  ...each(['currently', 'am', 'are', 'is', 'was', 'were'], ['considering', 'planning', 'intending', 'contemplating']),
  ...each(['tried to', 'wanted to', 'hoped to', 'attempted to'], ['persuade', 'convince']),
  ...['would have been', 'would have liked', 'never had to use', 'never needed to use', 'never got to use'],
  ...[
    'wir wollen',
    'wollen wir',
    'wir werden',
    'werden wir',
    'nous allons',
    'je vais',
    'vamos a',
    'voy a',
    'vamos migrar',
    'vamos introduzir',
    'vamos adotar',
  ],
  ...['intendiamo', 'intendo', 'intendevamo', 'we gaan', 'gaan we', 'we zullen', 'zullen we'],
  ...['on the roadmap', 'not yet on', 'not yet using', 'not yet used', 'not yet in', 'not yet with', 'not yet moved', 'not yet know'],
  ...[
    "don't know",
    "don't use",
    "didn't use",
    "didn't know",
    'never learned',
    'never learnt',
    'never using',
    'never ran on',
    'never run on',
  ],
  ...['had neither', 'have neither', 'used neither', 'use neither', 'with neither', 'know neither'],
  ...each(['plane', 'planen', 'planten', 'wir planen', 'wir planten'], ['den', 'die', 'das', 'einen', 'eine']),
  ...['wollte', 'wollten', 'beabsichtigen', 'beabsichtige', 'möchte', 'möchten', 'geplant ist', 'geplant war', 'geplant sind'],
  ...[
    'prévu de',
    "prévu d'",
    'prévoyons de',
    'prévoyait de',
    'prévois de',
    'envisageons de',
    'envisage de',
    'envisagé de',
    'voulais',
    'voulions',
  ],
  ...['souhaite', 'souhaitons', 'aimerais'],
  ...each(
    ['está previsto', 'estaba previsto', 'teníamos previsto', 'tenía previsto', 'se prevé', 'se preveía', 'planeamos', 'planeábamos'],
    [''],
  ),
  ...['pensaba', 'pensábamos', 'quería', 'queríamos', 'quisiera', 'me gustaría'],
  ...[
    'estava previsto',
    'planejamos',
    'planejávamos',
    'planeávamos',
    'pretendo',
    'pretendemos',
    'pretendíamos',
    'gostaria de',
    'queria',
    'queríamos',
  ],
  ...[
    'è prevista',
    'è previsto',
    'era prevista',
    'era previsto',
    'prevediamo di',
    'prevedevamo di',
    'prevedo di',
    'vorrei',
    'volevo',
    'volevamo',
  ],
  ...['van plan', 'wilde', 'wilden', 'zou graag', 'gepland is', 'gepland was'],
].map((phrase) => phrase.trim());

/** The same, where they open their clause or follow "I", "we" or a thing without a relative between: "Service that will move crates" tells what it does. */
export const MODAL_CUES: readonly string[] = [
  ...each(SOON, [...INTRODUCE.map(bare), ...each(['soon', 'also', 'then'], INTRODUCE.map(bare)), ...each(['be'], INTRODUCE.map(done))]),
  ...each(each(SOON, ['have']), INTRODUCE.map(done)),
];

/** Only where they open their clause: "Considered Celery", "Roadmap for 2026". */
export const OPENING_PLANS: readonly string[] = ['considered', 'considering', 'roadmap for', 'roadmap includes', 'contemplated'];
export const NOT_PLANS: readonly string[] = [
  'considered one of',
  'considered a',
  'considered an',
  'considered the',
  'considered to be',
  'considering that',
  'considered by',
  'considered as',
  'considered it',
];

/** What tells, behind a plan, that it was carried out. */
export const CARRIED_OUT: readonly string[] = [
  '(?:and|then|which i|as i|we|i) (?:did|succeeded|managed)|did (?:so|it|that|both)|carried (?:it )?out|carried it through|so i did|and have|got there',
  '(?:and|then|later|und|et|y|e|en|,) (?:\\p{L}+ )?(?:umgesetzt|durchgeführt|eingeführt|realisiert|réalisée?|mise? en place|menée?|ejecutad[oa]|realizad[oa]|implementad[oa]|executad[oa]|introdott[oa]|realizzat[oa]|eseguit[oa]|ingevoerd|uitgevoerd|gerealiseerd)',
];
