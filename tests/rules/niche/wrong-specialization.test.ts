import { wrongSpecialization } from '#lib/rules/niche/wrong-specialization.ts';
import { job, profileOf, skillList } from '#tests/rules/profile-builder.ts';
import { testRule } from '#tests/rules/test-rule.ts';

const webLines = [
  'Booking site in Django.',
  'Public API with Django REST Framework.',
  'Removed N+1 queries with SQLAlchemy.',
  'Async import in asyncio.',
];
const mlLines = ['Trained models in PyTorch.', 'Tracked experiments in MLflow.', 'Feature pipelines in pandas.'];

testRule(wrongSpecialization, {
  flagged: [
    {
      name: 'an AI headline over web work',
      profile: profileOf({ basics: { label: 'Senior AI engineer' }, work: [job(webLines)], skills: skillList('PyTorch') }),
      quotes: ['Django', 'Django REST Framework', 'SQLAlchemy'],
      message: /^\d of \d skills that the work shows belong to Web/,
      severity: 'high',
    },
  ],
  clear: [
    { name: 'work of the role', profile: profileOf({ work: [job(mlLines)] }) },
    { name: 'work of both', profile: profileOf({ work: [job([...webLines, ...mlLines])] }) },
    { name: 'too little to tell', profile: profileOf({ work: [job(['Booking site in Django.'])] }) },
    { name: 'a framework that serves a model', profile: profileOf({ work: [job([...mlLines, 'Model service in Flask.'])] }) },
  ],
  abstains: [
    { name: 'some jobs were not shown', profile: profileOf({ work: [job(webLines)] }, { work: { state: 'partial', shown: 1, total: 5 } }) },
  ],
});
