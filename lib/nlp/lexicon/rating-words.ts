/** Words by which people call themselves the best there is at something. None of them rates a language. */
export const HIGH_RATINGS: readonly string[] = [
  ...[
    'expert',
    'experts',
    'expertise',
    'deep expertise',
    'deep expert',
    'master',
    'mastery',
    'guru',
    'ninja',
    'specialist',
    'advanced',
    'proficient',
  ],
  ...[
    'highly skilled',
    'highly proficient',
    'excellent',
    'experte',
    'expertin',
    'sehr gut',
    'sehr gute',
    'fortgeschritten',
    'experto',
    'experta',
  ],
  ...['avanzado', 'avancé', 'maîtrise', 'avançado', 'gevorderd'],
];

/** Levels below that. */
export const RATING_WORDS: readonly string[] = [
  'intermediate',
  'good',
  'solid',
  'competent',
  'skilled',
  'gute',
  'gut',
  'intermedio',
  'bon niveau',
];
