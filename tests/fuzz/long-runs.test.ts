import { expect, it } from 'vitest';
import { readText } from '#lib/files/text.ts';
import { toProfile } from '#lib/reading/to-profile.ts';

const SOURCE = { site: 'file', adapter: 'file', adapterVersion: 1, readAt: '2026-11-22T00:00:00.000Z' };
const SIGNS = [
  ...'_*#=~.-–—|/\\·•,;:()[]<>&%09aAÄ«»"’ \t',
  '**',
  '- ',
  '. ',
  ', ',
  ' |',
  ' -',
  '__ ',
  'a ',
  'A.',
  '1.',
  '1 ',
  '20',
  '2019 ',
  'at ',
  'und ',
];
/** Milliseconds; a pattern that backtracks takes hours. */
const LIMIT = 3_000;

const resume = (run: string): string => `Ida Marlow${run}
Python Developer${run} Leeds

Summary
I build${run} web services${run}.

Experience
Keras${run} Machine Learning Engineer   Feb. 2022 -- Present
Elm Ltd
- Did it.

Engineer${run} Elm Ltd   Feb. 2020 -- Jan. 2022${run}
Elm Ltd${run}Engineer, 2019${run} – 2022
- Built${run} the billing service${run}
Technologies:${run} Python${run}, Django

${run}Skills${run}
Languages${run}: Python${run}, SQL${run}

Education
BSc Physics${run}, Elm University${run}, 2012 –${run} 2016`;

it.each(SIGNS.map((sign) => [sign]))('reads a résumé with long runs of %j in no time', (sign) => {
  for (const count of [35, 70, 700]) {
    const started = performance.now();
    const outcome = readText(resume(sign.repeat(count)));
    if (outcome.kind === 'profile') toProfile(outcome.draft, SOURCE);
    expect(performance.now() - started).toBeLessThan(LIMIT);
  }
});
