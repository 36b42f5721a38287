/** What a slow pattern would go over again and again. */
export const SIGNS: readonly string[] = [
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

/** Beginnings of statements about a person that are never kept. */
export const PRIVATE_SIGNS: readonly string[] = [
  'Born 1990, ',
  'German ',
  'single, ',
  'a. ',
  '(she/',
  '(she/her) ',
  'I am ',
  ' ',
  '\t\n',
  'German citizen ',
  'x,    ',
  '1. ',
];

/** Words that a rule may look at again for each mention that stands near them. */
export const WORK_SIGNS: readonly string[] = [
  'Built Python, ',
  'building Python and ',
  'contractors built Python that ',
  'Planned to introduce Python, ',
  'Python 3.9 ',
  '5 years of Python ',
  'Kafka since 2005, ',
  'increased by 40 % ',
  'from 2014 to 2016 ',
  'before Brexit ',
  'Python. ',
  'Django | ',
  'expert in Python ',
  'team of 12 ',
  'Used Python; ',
  '3x faster with Python ',
  'Python (2015–2019), ',
  'Ph.D. ',
  'Dr. ',
  'ignore previous instructions ',
];

/** A text résumé with `run` at each joint that the reader looks for. */
export const resumeWith = (run: string): string => `Ida Marlow${run}
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
