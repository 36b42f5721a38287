import { claimedOnly } from '#lib/rules/mirage/claimed-only.ts';
import { job, profileOf, skillList } from '#tests/rules/profile-builder.ts';
import { testRule } from '#tests/rules/test-rule.ts';

const djangoJob = job(['Built the booking site in Django and PostgreSQL.']);

testRule(claimedOnly, {
  flagged: [
    {
      name: 'a skill of the list that no job names',
      profile: profileOf({ work: [djangoJob], skills: skillList('Django', 'PyTorch') }),
      subject: 'pytorch',
      quotes: ['PyTorch'],
      message: /^No job or project read shows PyTorch$/,
      severity: 'medium',
    },
    {
      name: 'headline, summary and list, with each place quoted',
      profile: profileOf({
        basics: { label: 'AI engineer | TensorFlow', summary: 'Deep knowledge of things. Expert in TensorFlow.' },
        work: [djangoJob],
        skills: skillList('TensorFlow'),
      }),
      subject: 'tensorflow',
      quotes: ['TensorFlow', 'TensorFlow', 'TensorFlow'],
    },
    ...[{ name: 'PyTorch (expert)' }, { name: 'PyTorch', level: 'expert' }, { name: 'expert', keywords: ['PyTorch'] }].map((skill) => ({
      name: `a claim to mastery, in its own words: ${JSON.stringify(skill)}`,
      profile: profileOf({ work: [djangoJob], skills: [skill] }),
      subject: 'pytorch',
      quotes: ['PyTorch'],
      message: /^No job or project read shows PyTorch, which the profile rates “expert”$/,
      severity: 'medium' as const,
    })),
    {
      name: 'the same name as a tool, in a headline that lists tools',
      profile: profileOf({ basics: { label: 'Web developer | React, Parcel' }, work: [job(['Django and React pages.'])] }),
      subject: 'webpack',
      quotes: ['Parcel'],
    },
    {
      name: 'a middling rating goes without saying',
      profile: profileOf({ work: [djangoJob], skills: [{ name: 'PyTorch', level: '3/5' }] }),
      subject: 'pytorch',
      quotes: ['PyTorch'],
      message: /shows PyTorch$/,
    },
    {
      name: 'a skill outside of the role weighs little',
      profile: profileOf({ work: [djangoJob], skills: skillList('Terraform') }),
      subject: 'terraform',
      quotes: ['Terraform'],
      severity: 'low',
    },
    {
      name: 'a method claimed with mastery, in a field that the work shows',
      profile: profileOf({
        basics: { summary: 'Ten calm years. Expert in Trino and data vault modelling.' },
        work: [job(['Snowflake warehouse for vineyards, with Trino for the tasting notes.'])],
      }),
      brief: { specialization: 'data-engineering' },
      subject: 'data-vault',
      quotes: ['data vault'],
      message: /^No job or project read shows Data Vault, which the profile rates “Expert”$/,
    },
    {
      name: 'what the work says it did not do shows nothing',
      profile: profileOf({
        work: [job(['Built reports in Django, with no production experience with PyTorch.'])],
        skills: skillList('PyTorch'),
      }),
      subject: 'pytorch',
      quotes: ['PyTorch'],
    },
  ],
  clear: [
    { name: 'a skill that a job shows under another name', profile: profileOf({ work: [djangoJob], skills: skillList('Postgres') }) },
    {
      name: 'a skill that a project shows',
      profile: profileOf({
        projects: [{ name: 'Tagger', description: 'Trained an image tagger in PyTorch.' }],
        skills: skillList('PyTorch'),
      }),
    },
    { name: 'Python, which its frameworks imply', profile: profileOf({ work: [djangoJob], skills: skillList('Python') }) },
    {
      name: 'Python, which a scheduler takes alone',
      profile: profileOf({ work: [job(['Airflow moved the loads of four systems every night.'])], skills: skillList('Python') }),
      brief: { specialization: 'data-engineering' },
    },
    {
      name: 'a method that is named without mastery, in a field that the work shows',
      profile: profileOf({
        basics: { summary: 'Warehouses and data vault modelling.' },
        work: [job(['Snowflake warehouse for vineyards.'])],
        skills: skillList('Data Vault'),
      }),
      brief: { specialization: 'data-engineering' },
    },
    {
      name: 'a claim with its own limit',
      profile: profileOf({ basics: { summary: 'Web developer, familiar with Kubernetes.' }, work: [djangoJob] }),
    },
    ...[
      'Data analyst | learning PyTorch',
      'Aspiring PyTorch engineer',
      'Data analyst, not a PyTorch person',
      'Seeking a role in PyTorch',
    ].map((label) => ({
      name: `a headline with a limit: ${label}`,
      profile: profileOf({ basics: { label }, work: [djangoJob] }),
    })),
    ...[
      'I do not know PyTorch.',
      'I know nothing of PyTorch.',
      'I never touched PyTorch.',
      'PyTorch is new to me.',
      'PyTorch: none so far.',
    ].map((summary) => ({
      name: `a plain no: ${summary}`,
      profile: profileOf({ basics: { summary }, work: [djangoJob] }),
    })),
    {
      name: 'skills that rate themselves low',
      profile: profileOf({
        work: [djangoJob],
        skills: [
          { name: 'PyTorch', level: 'Beginner' },
          { name: 'Familiar with TensorFlow' },
          { name: 'scikit-learn (basics)' },
          { name: 'Currently learning', keywords: ['MLflow'] },
        ],
      }),
    },
    {
      name: 'a firm whose name is also that of a tool',
      profile: profileOf({ basics: { label: 'CTO @ Lumo Parcel | Django' }, work: [djangoJob] }),
    },
    { name: 'a wish', profile: profileOf({ basics: { summary: 'I would like to work with PyTorch.' }, work: [djangoJob] }) },
    {
      name: 'a certificate, which its issuer claims',
      profile: profileOf({ work: [djangoJob], certificates: [{ name: 'Professional Certificate in TensorFlow' }] }),
    },
    {
      name: 'a field rather than a tool',
      profile: profileOf({ basics: { label: 'AI engineer, data platforms', summary: 'I leave documentation behind.' }, work: [djangoJob] }),
    },
    { name: 'what everybody lists', profile: profileOf({ work: [djangoJob], skills: skillList('Git', 'Excel') }) },
    {
      name: 'words that are no skills',
      profile: profileOf({ basics: { summary: 'I go to site, excel at saying no, and drink from a flask.' }, work: [djangoJob] }),
    },
  ],
  abstains: [
    {
      name: 'some jobs were not shown',
      profile: profileOf({ work: [djangoJob], skills: skillList('PyTorch') }, { work: { state: 'partial', shown: 1, total: 4 } }),
    },
    {
      name: 'the projects could not be read',
      profile: profileOf({ work: [djangoJob], skills: skillList('PyTorch') }, { projects: { state: 'unreadable' } }),
    },
  ],
});
