/** Words of the titles that the product knows the usual way to. */
export const BUILDER_WORDS: readonly string[] = [
  'engineer',
  'developer',
  'programmer',
  'data scientist',
  'research scientist',
  'applied scientist',
];

/** What makes an architect one of software. */
export const ARCHITECT_OF: readonly string[] = [
  ...['software', 'solution', 'solutions', 'system', 'systems', 'data', 'ml', 'ai', 'machine learning', 'cloud', 'platform', 'application'],
  ...['enterprise', 'it', 'technical', 'backend', 'python', 'infrastructure', 'security'],
];

/** What a head, director or vice president of software is one of. */
export const FIELDS_LED: readonly string[] = [
  ...['engineering', 'software', 'software engineering', 'software development', 'data', 'data science', 'data engineering', 'analytics'],
  ...['ai', 'ml', 'machine learning', 'artificial intelligence', 'technology', 'platform', 'it', 'development'],
];

/** Words of titles in which a grown title is another person's, another trade's, or no rank at all. */
export const OTHER_TITLES: readonly string[] = [
  ...[
    'assistant',
    'secretary',
    'to the',
    'reporting to',
    'reports to',
    'office of',
    'technical staff',
    'chief of staff',
    'lead generation',
  ],
  ...['intern', 'internship', 'trainee', 'apprentice', 'recruiter', 'recruitment', 'nurse', 'teacher'],
  ...['business developer', 'business development', 'property developer', 'estate developer', 'curriculum developer', 'sales engineer'],
  ...[
    'mechanical',
    'civil',
    'electrical',
    'chemical',
    'structural',
    'mining',
    'marine',
    'sound engineer',
    'audio engineer',
    'building',
    'landscape',
  ],
  ...['data protection', 'data entry', 'data privacy', 'development officer'],
];
