import { weakEvidence } from '#lib/rules/mirage/weak-evidence.ts';
import { job, profileOf, skillList } from '#tests/rules/profile-builder.ts';
import { testRule } from '#tests/rules/test-rule.ts';

const web = { specialization: 'web' };

testRule(weakEvidence, {
  flagged: [
    {
      name: 'a bare line of technologies',
      profile: profileOf({ work: [job(['Ran the ticket desk.', 'Technologies: Python, FastAPI, GraphQL'])], skills: skillList('FastAPI') }),
      brief: web,
      subject: 'fastapi',
      quotes: ['FastAPI', 'FastAPI'],
      message: /only named in passing/,
      severity: 'medium',
    },
    {
      name: 'a hedge in front of it',
      profile: profileOf({ work: [job(['Exposure to FastAPI through the platform team.'])], skills: skillList('FastAPI') }),
      brief: web,
      subject: 'fastapi',
      quotes: ['FastAPI', 'FastAPI'],
      message: /^FastAPI appears only in “Exposure to FastAPI through the platform team”; no line says what this person did with it$/,
    },
    {
      name: 'help, in another language too',
      profile: profileOf({
        work: [job(['Helped with the move to FastAPI.', 'Mitarbeit an der Umstellung auf FastAPI.'])],
        skills: skillList('FastAPI'),
      }),
      brief: web,
      subject: 'fastapi',
      quotes: ['FastAPI', 'FastAPI', 'FastAPI'],
      message: /only in “Helped with the move to FastAPI” and “Mitarbeit an der Umstellung auf FastAPI”;/,
    },
    {
      name: 'the work of others alone',
      profile: profileOf({ work: [job(['A vendor built the portal in FastAPI.'])], skills: skillList('FastAPI') }),
      brief: web,
      subject: 'fastapi',
      quotes: ['FastAPI', 'FastAPI'],
      message: /^FastAPI appears only in what others built or ran$/,
    },
    {
      name: 'only a course of the degree',
      profile: profileOf({ education: [{ institution: 'Larch College', summary: 'Thesis with FastAPI.' }], skills: skillList('FastAPI') }),
      brief: web,
      subject: 'fastapi',
      quotes: ['FastAPI', 'FastAPI'],
      message: /only in the education/,
    },
  ],
  clear: [
    {
      name: 'what others built and this person runs',
      profile: profileOf({ work: [job(['Took over the portal that a vendor built in FastAPI.'])], skills: skillList('FastAPI') }),
      brief: web,
    },
    {
      name: 'help in one line, own work in another',
      profile: profileOf({ work: [job(['Helped with FastAPI.', 'Rewrote the search in FastAPI.'])], skills: skillList('FastAPI') }),
      brief: web,
    },
    {
      name: 'a thing built with it',
      profile: profileOf({ work: [job(['Built the check-in service in FastAPI.'])], skills: skillList('FastAPI') }),
    },
    { name: 'a passing mention that is claimed nowhere', profile: profileOf({ work: [job(['Familiar with Kubernetes.'])] }) },
    { name: 'a job title', profile: profileOf({ work: [job([], { position: 'Django Developer' })], skills: skillList('Django') }) },
    {
      name: 'a line of technologies beside a thing built',
      profile: profileOf({ work: [job(['Wrote the search in FastAPI.', 'Technologies: FastAPI, Docker'])], skills: skillList('FastAPI') }),
    },
  ],
});
