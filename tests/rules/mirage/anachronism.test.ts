import { anachronism } from '#lib/rules/mirage/anachronism.ts';
import { job, profileOf, skillList } from '#tests/rules/profile-builder.ts';
import { testRule } from '#tests/rules/test-rule.ts';

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
  ],
  clear: [
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
