/** Patterns (for `iu`) that say of all the work that nobody else had a part in it. */
export const ALL_ALONE: readonly string[] = [
  'i (?:do|did|write|wrote|build|built|make|made) (?:the whole thing|all of it|everything (?:on my own|by myself|alone|myself))',
  '(?:prefer|like|used) to work(?:ing)? alone|(?:always )?work(?:ed)? (?:best )?alone|(?:need|needs) no (?:supervision|team|colleagues)',
  '(?:one|1)[- ](?:man|woman|person) (?:show|shop|band|team|business)|(?:sole|lone|only) (?:developer|programmer|engineer)',
];

/** The same of one piece of work. */
export const ALONE: readonly string[] = ['on my own', 'by myself', 'single[- ]handed(?:ly)?', 'all alone', 'solo'];

/** Words of people for whom one works, which are no colleagues where all the work is said to be done alone. */
export const SERVED_PEOPLE: ReadonlySet<string> = new Set([
  'customer',
  'customers',
  'client',
  'clients',
  'users',
  'with the',
  'with a',
  'with two',
  'with three',
  'us',
  'our',
]);

/** Patterns (for `iu`) that say how code got to where it runs, with nothing between the hand and the server. */
export const BY_HAND: readonly string[] = [
  '(?:over|via|by|through|with) (?:s?ftp|filezilla|usb stick)',
  "(?:straight|directly) (?:to|on|onto|in|into) (?:the )?(?:live|production|customer[’']?s?) ?(?:server|site|system|machine|database)?",
  'on the (?:live|production) (?:server|site|system|database)',
  'chang(?:e|ed|es|ing) the database by hand|(?:copy|copied|upload|uploaded) (?:the|my|all) (?:files|pages|changes)',
  '(?:no|without|skip|skipped) (?:(?:any|unit|automated) )?(?:tests?|code reviews?|version control|staging)',
];
