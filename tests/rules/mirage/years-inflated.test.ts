import { yearsInflated } from '#lib/rules/mirage/years-inflated.ts';
import { job, profileOf } from '#tests/rules/profile-builder.ts';
import { testRule } from '#tests/rules/test-rule.ts';

const sparkJob = job(['Spark jobs on a billion rows.'], { startDate: '2022-08', current: true });
const airflowJob = job(['ETL in Airflow and SQL for councils.'], { name: 'Birch Data', startDate: '2019-09', endDate: '2022-07' });

testRule(yearsInflated, {
  flagged: [
    {
      name: 'longer than the technology is public',
      profile: profileOf({ basics: { summary: '12+ years building APIs in FastAPI.' }, work: [sparkJob] }),
      subject: 'fastapi',
      quotes: ['12+ years building APIs in FastAPI'],
      message: /^12 years of FastAPI cannot be: its first public release was in December 2018$/,
      severity: 'high',
    },
    {
      name: 'longer than the jobs can hold, with both readings',
      profile: profileOf({ basics: { label: 'Data engineer | 9 years of Spark' }, work: [sparkJob, airflowJob] }),
      subject: 'apache-spark',
      quotes: ['9 years of Spark'],
      message: /^9 years of .*Spark claimed; the jobs that show it span 4 years 3 months, all jobs together 7 years 2 months$/,
      severity: 'medium',
    },
    {
      name: 'beside a job with swapped dates, which is read the kind way round',
      profile: profileOf({
        basics: { summary: '14 years of Spark.' },
        work: [sparkJob, airflowJob, job(['Payroll in MySQL.'], { name: 'Elm', startDate: '2019-08', endDate: '2018-01' })],
      }),
      subject: 'apache-spark',
      quotes: ['14 years of Spark'],
    },
    {
      name: 'a job with swapped dates that names other tools holds none of them',
      profile: profileOf({
        basics: { summary: '9 years of Spark.' },
        work: [sparkJob, job(['Payroll in MySQL.'], { name: 'Elm', startDate: '2022-07', endDate: '2017-01' })],
      }),
      subject: 'apache-spark',
      quotes: ['9 years of Spark'],
    },
    {
      name: 'a beginning before the first job',
      profile: profileOf({ basics: { summary: 'Spark since 2015.' }, work: [sparkJob, airflowJob] }),
      subject: 'apache-spark',
      quotes: ['Spark since 2015'],
    },
    {
      name: 'years in brackets behind the skill',
      profile: profileOf({ basics: { summary: 'Spark (9 yrs), and patience.' }, work: [sparkJob, airflowJob] }),
      subject: 'apache-spark',
      quotes: ['Spark (9 yrs)'],
    },
    {
      name: 'a field that is younger than the years claimed for it',
      profile: profileOf({ basics: { summary: 'Nine years of retrieval-augmented generation.' }, work: [sparkJob] }),
      subject: 'rag',
      quotes: ['Nine years of retrieval-augmented generation'],
      severity: 'high',
    },
    {
      name: 'German',
      profile: profileOf({ basics: { summary: '14 Jahre Erfahrung mit Spark.' }, work: [sparkJob, airflowJob] }),
      subject: 'apache-spark',
      quotes: ['14 Jahre Erfahrung mit Spark'],
    },
    {
      name: 'a number in words',
      profile: profileOf({ basics: { summary: 'I bring nine years of Spark.' }, work: [sparkJob, airflowJob] }),
      subject: 'apache-spark',
      quotes: ['nine years of Spark'],
    },
    {
      name: 'once for a skill, with each place that claims as much',
      profile: profileOf({
        basics: { label: '9 years of Spark', summary: 'I bring 9 years of Spark, 2 years of Spark on Azure.' },
        work: [sparkJob, airflowJob],
      }),
      subject: 'apache-spark',
      quotes: ['9 years of Spark', '9 years of Spark'],
    },
  ],
  clear: [
    {
      name: 'a date before the release, which is told as such',
      profile: profileOf({ basics: { summary: 'Building with LangChain since 2019.' }, work: [job(['LangChain agents for a library.'])] }),
    },
    {
      name: 'years of a field that has a date of birth, and is older',
      profile: profileOf({ basics: { summary: '5 years of retrieval-augmented generation.' }, work: [sparkJob] }),
    },
    {
      name: 'a beginning, with a break between the jobs since',
      profile: profileOf({
        basics: { summary: 'Spark since 2015.' },
        work: [sparkJob, job(['Spark for planners.'], { startDate: '2015-03', endDate: '2017-07' })],
      }),
    },
    {
      name: 'years of a field',
      profile: profileOf({ basics: { summary: '9 years of predictive maintenance.' }, work: [sparkJob, airflowJob] }),
    },
    { name: 'what the jobs show', profile: profileOf({ basics: { summary: '4 years of Spark.' }, work: [sparkJob, airflowJob] }) },
    { name: 'a year of tolerance', profile: profileOf({ basics: { summary: '5 years of Spark.' }, work: [sparkJob, airflowJob] }) },
    {
      name: 'an earlier job that names no technology may have held it',
      profile: profileOf({
        basics: { summary: '9 years of Spark.' },
        work: [sparkJob, job(['Reports for planners.'], { startDate: '2016-01', endDate: '2022-07' })],
      }),
    },
    {
      name: 'years of work that name no skill',
      profile: profileOf({ basics: { summary: '20 years in industry. Expert in Spark.' }, work: [sparkJob] }),
    },
    { name: 'a time that is no claim', profile: profileOf({ basics: { summary: 'Twelve years ago Spark was new.' }, work: [sparkJob] }) },
    {
      name: 'jobs of which some were not shown',
      profile: profileOf(
        { basics: { summary: '9 years of Spark.' }, work: [sparkJob] },
        { work: { state: 'partial', shown: 1, total: 3 } },
      ),
    },
    {
      name: 'a job with swapped dates that names no tool may hold them',
      profile: profileOf({
        basics: { summary: '9 years of Spark.' },
        work: [sparkJob, job(['Reports for planners.'], { name: 'Elm', startDate: '2022-07', endDate: '2017-01' })],
      }),
    },
    {
      name: 'a job without dates, which may hold the rest',
      profile: profileOf({ basics: { summary: '9 years of Spark.' }, work: [sparkJob, { name: 'Elm', position: 'Engineer' }] }),
    },
  ],
});
