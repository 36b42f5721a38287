/** What is hidden, and what can't be: said wherever names are hidden. */
export const HIDDEN_THINGS: readonly string[] = [
  'The name, and each part of it, in headings, quotes, questions and file names',
  'E-mail addresses, and links and handles that hold the name or are the person’s own',
  'Schools, in full, shortened and by their initials',
  'Places where somebody lives or has worked',
  'The years of an education; dates of work stay',
  'Pronouns, given ones such as “she/her” and those within a text',
];

export const NOT_HIDDEN: readonly string[] = [
  'The page or file itself: the tab behind the popup still shows all of it',
  'Names of employers, which may tell a country or a town',
  'Languages somebody speaks, and words such as “mother”, “alumna” or “Norwegian”',
  'Pronouns and forms of address in other languages than English, and a name that a skill found in the profile has, too',
  'How somebody writes and spells, and the years of their first jobs',
  'Names of other people, and a name that is spelled in a way the profile does not use',
];

export const NO_PROMISE =
  'It does not make a choice fair. In trials hidden names helped in some places and harmed in others; what helps most is to ask everybody the same and to mark answers against the same anchors.';
