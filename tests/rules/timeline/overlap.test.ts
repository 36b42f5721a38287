import { expect, it } from 'vitest';
import { analyze } from '#lib/analysis/analyze.ts';
import { overlap } from '#lib/rules/timeline/overlap.ts';
import { job, profileOf } from '#tests/rules/profile-builder.ts';
import { testRule } from '#tests/rules/test-rule.ts';

const first = job(['Ran the platform.'], { name: 'Alpha Rail', position: 'Senior Engineer', startDate: '2019-01', endDate: '2022-12' });
const second = { name: 'Beta Mills', position: 'Lead Engineer', startDate: '2021-01', endDate: '2023-06' };

testRule(overlap, {
  flagged: [
    {
      name: 'two jobs for two years',
      profile: profileOf({ work: [first, job(['Led five.'], second)] }),
      quotes: ['Senior Engineer', 'Lead Engineer'],
      message: /^Two jobs that look full-time run side by side for 2 years: Alpha Rail and Beta Mills$/,
      severity: 'medium',
    },
    {
      name: 'two jobs that say they are full-time, whatever their lines speak of',
      profile: profileOf({
        work: [
          job(['Worked with consultants and product owners.'], { ...first, position: 'Engineer (full-time)' }),
          job([], { ...second, employmentType: 'Full-time' }),
        ],
      }),
      quotes: ['Engineer (full-time)', 'Lead Engineer', 'Full-time'],
    },
    {
      name: 'two jobs whose dates are quoted as they stand',
      profile: profileOf({ work: [{ ...first, dates: 'Jan 2019 – Dec 2022' }, job([], { ...second, dates: '2021-01 to 2023-06' })] }),
      quotes: ['Jan 2019 – Dec 2022', '2021-01 to 2023-06'],
    },
    {
      name: 'hours a week that the work saved others',
      profile: profileOf({
        work: [first, job(['Saved the clerks 12 hours per week.', 'Cut the report from two days a week to one hour.'], second)],
      }),
      quotes: ['Senior Engineer', 'Lead Engineer'],
    },
    {
      name: 'a summary that speaks of another employer’s hours',
      profile: profileOf({
        basics: { summary: 'At Gamma Docks I worked two days a week.' },
        work: [first, job([], second)],
      }),
      quotes: ['Senior Engineer', 'Lead Engineer'],
    },
  ],
  clear: [
    {
      name: 'a leave from the other job',
      profile: profileOf({ work: [first, job([], { ...second, name: 'Elternzeit', position: 'Parental leave' })] }),
    },
    { name: 'a service', profile: profileOf({ work: [first, job([], { ...second, name: 'Swedish Army', position: 'Reservist' })] }) },
    {
      name: 'an orchestra',
      profile: profileOf({ work: [first, job([], { ...second, name: 'Elm Symphony Orchestra', position: 'Violinist' })] }),
    },
    {
      name: 'a job whose end is not told',
      profile: profileOf({ work: [first, { name: 'Beta Mills', position: 'Engineer', startDate: '2019', highlights: [] }] }),
    },
    { name: 'one after the other', profile: profileOf({ work: [first, job([], { ...second, startDate: '2023-01' })] }) },
    { name: 'a handover of three months', profile: profileOf({ work: [first, job([], { ...second, startDate: '2022-10' })] }) },
    { name: 'part-time', profile: profileOf({ work: [first, job([], { ...second, employmentType: 'Part-time' })] }) },
    {
      name: 'a lectureship',
      profile: profileOf({ work: [first, job(['Four hours a week beside my post.'], { ...second, position: 'Lecturer' })] }),
    },
    { name: 'an own company', profile: profileOf({ work: [first, job([], { ...second, position: 'Co-founder' })] }) },
    { name: 'two roles of one employer', profile: profileOf({ work: [first, job([], { ...second, name: 'Alpha Rail Ltd' })] }) },
    ...[
      ...['Engineer, 10 h/week', 'Engineer (0.6 FTE)', 'Evening class teacher, one evening a week', 'Honorary treasurer'],
      ...[
        'Entwicklerin (60 %)',
        'Entwickler, 15 Std./Woche',
        'Dozentin, nebenberuflich',
        'Développeuse, mi-temps',
        'Développeur, deux jours par semaine',
      ],
      ...['Desarrolladora, media jornada', 'Docente ayudante (8 horas semanales)', 'Desenvolvedor, meio período'],
      ...['Sviluppatore, due giorni a settimana', 'ZZP’er, een dag per week', 'Ontwikkelaar (0,5 fte)', 'Utvecklare, 12 timmar i veckan'],
      ...[
        'Kvällslärare',
        'Utvikler, to dager i uken',
        'Programista, jeden dzień w tygodniu',
        'Programistka, 1/2 etatu',
        'Ohjelmoija, osa-aikainen',
      ],
    ].map((position) => ({ name: `"${position}"`, profile: profileOf({ work: [first, job([], { ...second, position })] }) })),
    ...[
      'Ten hours a week beside my studies.',
      'Neben dem Studium, zwei Tage pro Woche.',
      'Un jour par semaine, à distance.',
      'Worked 60 %.',
    ].map((line) => ({
      name: `the line "${line}"`,
      profile: profileOf({ work: [first, job([line], second)] }),
    })),
    { name: 'a share of a post', profile: profileOf({ work: [first, job([], { ...second, employmentType: '80 %' })] }) },
    {
      name: 'a summary that tells the hours of one of them',
      profile: profileOf({ basics: { summary: 'At Beta Mills I work two days a week.' }, work: [first, job([], second)] }),
    },
    {
      name: 'a summary that tells of a shared week',
      profile: profileOf({ basics: { summary: 'I split my week between two employers.' }, work: [first, job([], second)] }),
    },
    {
      name: 'years that may not overlap',
      profile: profileOf({ work: [first, job([], { ...second, startDate: '2022', endDate: '2023' })] }),
    },
  ],
});

it('tells the three longest of many, longest first', () => {
  const work = Array.from({ length: 40 }, (_, i) => job([], { name: `Firm No. ${i}`, startDate: `${1980 + i}-01`, endDate: '2022-12' }));
  const brief = { schemaVersion: 1, specialization: 'ai-ml', level: 'mid', mustHave: [] } as const;
  const found = analyze(profileOf({ work }), { ...brief, mustHave: [] }, '2026-11-22').findings.filter(({ rule }) => rule === overlap.id);
  expect(found.map(({ subject }) => subject)).toEqual(['Firm No. 0 / Firm No. 1', 'Firm No. 0 / Firm No. 2', 'Firm No. 1 / Firm No. 2']);
});
