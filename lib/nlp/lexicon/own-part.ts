/**
 * Openings that name a company of people and no part of one's own: one of `alone` says so by itself, those of `twice` only where a job leans on them.
 * Plain "we" is not among them: it is how good teams speak.
 */
export const OWN_PART_UNSAID: Readonly<Record<'alone' | 'twice', readonly string[]>> = {
  alone: [
    'was part of the team',
    'was part of a team',
    'part of the team that',
    'part of a team that',
    'was involved in',
    'involved in various',
    'assisted with various',
    'helped with various',
    'participated in various',
    'worked on various',
    'supported various',
    'responsible for various',
    'various tasks',
    'various duties',
  ],
  twice: [
    'involved in',
    'assisted in',
    'assisted with',
    'assisted the team',
    'helped with',
    'helped in',
    'helped the team',
    'participated in',
    'supported the team',
    'exposure to',
    'contributed to various',
  ],
};

/** Words that may stand before such an opening. */
export const OPENING_LEADS: ReadonlySet<string> = new Set(
  'i we he she was were is am are been being have has had got gained gaining also then an a the key core active actively closely heavily directly mainly deeply regularly'.split(
    ' ',
  ),
);

/** How a line begins that tells what a group did. */
export const TEAM_OPENINGS: readonly string[] = [
  'we',
  'our team',
  'the team',
  'together we',
  'as a team',
  'wir',
  'unser team',
  'das team',
  'nous',
  'nosotros',
  'nós',
  'wij',
];
