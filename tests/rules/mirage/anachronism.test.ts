import { anachronism } from '#lib/rules/mirage/anachronism.ts';
import { job, profileOf, skillList } from '#tests/rules/profile-builder.ts';
import { testRule } from '#tests/rules/test-rule.ts';

const axis = { name: 'Harbour Office', startDate: '2016-06', endDate: '2021-12' };
const at = (line: string) => profileOf({ work: [job([line], axis)] });
/** A person whose studies ended in 2013, and whose summary says this. */
const says = (summary: string) =>
  profileOf({ basics: { summary }, education: [{ institution: 'Hill College', endDate: '2013' }], work: [job(['Ran the forms.'], axis)] });
const office = { name: 'Permit Office', startDate: '2015-02', endDate: '2021-06' };

testRule(anachronism, {
  flagged: [
    {
      name: 'a job that ended long before the release',
      profile: profileOf({ work: [job(['Served the API with FastAPI.'], { startDate: '2013-01', endDate: '2015-08' })] }),
      subject: 'fastapi',
      quotes: ['FastAPI'],
      message: /^FastAPI in a job that ended in August 2015 \(Alder & Finch\); its first public release was in December 2018$/,
      severity: 'high',
    },
    {
      name: 'a year that the sentence names',
      profile: profileOf({ work: [job(['Built the first FastAPI services of the office in 2017.'], office)] }),
      subject: 'fastapi',
      quotes: ['FastAPI'],
      message: /^FastAPI in 2017 at Permit Office/,
    },
    {
      name: 'a year that opens the sentence, even one before the job',
      profile: profileOf({ work: [job(['In 2012 moved the forms to FastAPI.'], office)] }),
      subject: 'fastapi',
      quotes: ['FastAPI'],
    },
    {
      name: 'a tool that replaced another',
      profile: profileOf({ work: [job(['Set up FastAPI in 2016, replacing the old forms.'], office)] }),
      subject: 'fastapi',
      quotes: ['FastAPI'],
    },
    {
      name: 'once for each job, however often it is named',
      profile: profileOf({ work: [job(['FastAPI for forms.', 'FastAPI for letters.'], { startDate: '2013-01', endDate: '2014-08' })] }),
      subject: 'fastapi',
      quotes: ['FastAPI'],
    },
    {
      name: 'a labelled list of the job',
      profile: profileOf({
        work: [job(['Ran the forms.', 'Environment: Python, FastAPI, MySQL'], { startDate: '2011-01', endDate: '2013-08' })],
      }),
      subject: 'fastapi',
      quotes: ['FastAPI'],
    },
    ...(
      [
        ['By Christmas 2016 every pipeline ran on Dagster.', ['Dagster']],
        ['Im Jahr 2017 alle Skripte durch Polars ersetzt.', ['Polars']],
        ['Bereits 2017 Polars im Betrieb.', ['Polars']],
        ['Dès 2016, services FastAPI pour les guichets.', ['FastAPI']],
        ['Ya en 2016 montamos los servicios con FastAPI.', ['FastAPI']],
        ['Nel 2016 ho scritto i servizi FastAPI.', ['FastAPI']],
        ['W 2016 roku wdrożyłem FastAPI.', ['FastAPI']],
        ['Redan 2016 byggde vi tjänster i FastAPI.', ['FastAPI']],
        ['Moved the loads to Polars in 2017.', ['Polars']],
        ['FastAPI services since summer 2016.', ['FastAPI']],
        ['LangChain agents went live there in my first autumn.', ['LangChain', 'my first autumn']],
        ['In meinem ersten Jahr LangChain eingeführt.', ['LangChain', 'meinem ersten Jahr']],
        ['En mi primer año puse en marcha LangChain.', ['LangChain', 'mi primer año']],
        ['Shortly before the first lockdown we launched LangChain agents.', ['LangChain', 'before the first lockdown']],
        ['Kurz vor dem ersten Lockdown LangChain eingeführt.', ['LangChain', 'vor dem ersten Lockdown']],
        ['Juste avant le premier confinement, un agent LangChain.', ['LangChain', 'avant le premier confinement']],
        ['Launched LangChain agents before the pandemic.', ['LangChain', 'before the pandemic']],
      ] as const
    ).map(([line, quotes]) => ({ name: line, profile: at(line), quotes })),
    ...(
      [
        ['Building with LangChain since 2019.', ['LangChain', 'since 2019']],
        ['Ich arbeite seit 2015 mit FastAPI.', ['FastAPI', 'seit 2015']],
        ['FastAPI desde 2014.', ['FastAPI', 'desde 2014']],
        ['FastAPI sedan 2012.', ['FastAPI', 'sedan 2012']],
        ['Already in 2015 I used FastAPI.', ['FastAPI', 'Already in 2015']],
        ['I have modelled Snowflake warehouses since my student days and tuned Airflow DAGs.', ['Snowflake', 'since my student days']],
        ['Kubernetes seit meinem Studium.', ['Kubernetes', 'seit meinem Studium']],
        ['FastAPI depuis mes études.', ['FastAPI', 'depuis mes études']],
      ] as const
    ).map(([line, quotes]) => ({ name: line, profile: says(line), quotes })),
    {
      name: 'a time of the job, told by its latest month',
      profile: at('LangChain agents went live there in my first autumn.'),
      quotes: ['LangChain', 'my first autumn'],
      message: /^LangChain “my first autumn” \(June 2017 at the latest\) at Harbour Office; its first public release was in October 2022$/,
    },
    {
      name: 'a certificate older than its subject',
      profile: profileOf({ certificates: [{ name: 'Kubernetes Administrator', date: '2012-03' }] }),
      quotes: ['Kubernetes'],
      message: /^Kubernetes in a certificate of March 2012/,
    },
    {
      name: 'a thesis of a degree that ended before',
      profile: profileOf({
        education: [{ institution: 'Hill College', startDate: '2010', endDate: '2015', summary: 'Thesis on LangChain agents.' }],
      }),
      quotes: ['LangChain'],
    },
    {
      name: 'a year that opens the sentence of a job without dates',
      profile: profileOf({ work: [{ name: 'Ice Hall', position: 'Analyst', highlights: ['In 2020 trained a Llama model on letters.'] }] }),
      quotes: ['Llama'],
    },
  ],
  clear: [
    {
      name: 'studies whose end is not told',
      profile: profileOf({
        basics: { summary: 'Snowflake since my student days.' },
        education: [{ institution: 'Hill College' }],
        work: [job(['Ran the forms.'], axis)],
      }),
    },
    ...[
      ...['Indexed letters from before the pandemic with LangChain.', 'In my first year as lead we used LangChain.'],
      ...[
        'In my first year I ran cron jobs; later we moved to Dagster.',
        'Compared with the figures before the pandemic, LangChain is faster.',
      ],
      ...['Moved from Oracle in 2016 to Snowflake, then FastAPI.', 'Started in 2016 with MySQL and moved to FastAPI.'],
      ...['Took over a system of 2016 and rewrote it in FastAPI.', 'Before the pandemic we ran cron; today Dagster.'],
      ...['Reports since 2016 now built with Polars.', 'Seit 2016 im Team, heute FastAPI.', 'Rebuilt the first year of data in Polars.'],
    ].map((line) => ({ name: line, profile: at(line) })),
    ...[
      ...['Python, Django and FastAPI since 2012.', 'Working remotely since 2014, FastAPI at heart.'],
      ...['In 2014 I moved to the coast, where I build FastAPI services.', 'Since 2014 I have led teams that build FastAPI services.'],
      ...['Engineer since 2012; FastAPI and Polars.', 'Since 2012 in data, with Airflow and Polars.'],
      ...['I have coded since my student days, today with FastAPI.', 'FastAPI since 2020.'],
    ].map((line) => ({ name: line, profile: says(line) })),
    {
      name: 'a stray list below an old job',
      profile: profileOf({
        work: [job(['Ran the forms.', 'Python, FastAPI, MySQL, Redis'], { startDate: '2011-01', endDate: '2013-08' })],
      }),
    },
    { name: 'a job that was still running at the release', profile: profileOf({ work: [job(['Served the API with FastAPI.'], office)] }) },
    { name: 'a year after the release', profile: profileOf({ work: [job(['Built the first FastAPI services in 2019.'], office)] }) },
    {
      name: 'a job that ended within a year before it',
      profile: profileOf({ work: [job(['FastAPI prototypes.'], { startDate: '2016-01', endDate: '2018-03' })] }),
    },
    {
      name: 'a technology without a sourced date',
      profile: profileOf({ work: [job(['Wrote code reviews.'], { startDate: '1990-01', endDate: '1992-01' })] }),
    },
    {
      name: 'a list of skills, which has no date',
      profile: profileOf({ work: [job(['Ran forms.'], { startDate: '2010-01', endDate: '2012-01' })], skills: skillList('FastAPI') }),
    },
    { name: 'a year that is older than the job', profile: profileOf({ work: [job(['Moved a system from 1998 to FastAPI.'], office)] }) },
    {
      name: 'dates that conflict with themselves',
      profile: profileOf({ work: [job(['FastAPI service.'], { startDate: '2016-05', endDate: '2014-01' })] }),
    },
  ],
});
