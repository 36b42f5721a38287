/** How a form of a verb may stand: `past` alone or with a subject, `ing` behind a preposition too, `base` only at the head of a clause. */
export type VerbForm = 'past' | 'ing' | 'base';

/** The forms of a regular English verb; a star behind the base marks a doubled last letter. */
export function formsOf(verb: string): (readonly [form: string, kind: VerbForm])[] {
  const base = verb.replace('*', '');
  const stem = verb.endsWith('*') ? base + base.slice(-1) : base.replace(/e$/u, '');
  const past = /[^aeiou]y$/u.test(base) ? `${base.slice(0, -1)}ied` : `${stem}ed`;
  return [
    [base, 'base'],
    [past, 'past'],
    [`${stem}ing`, 'ing'],
  ];
}
