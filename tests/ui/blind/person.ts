import { type Profile, profileSchema } from '#lib/profile/schema.ts';
import { SECTION_NAMES } from '#lib/profile/sections.ts';

/** An invented person whose profile tells in many places who it is. */
export const wren: Profile = profileSchema.parse({
  schemaVersion: 1,
  id: 'linkedin:wren-tallowfield',
  source: {
    site: 'linkedin',
    url: 'https://board.example.test/in/wren-tallowfield/',
    fileName: 'Wren_Tallowfield_CV.pdf',
    adapter: 'linkedin',
    adapterVersion: 3,
    readAt: '2026-05-03T09:30:00.000Z',
  },
  basics: {
    name: 'Wren Tallowfield (she/her)',
    label: 'Senior ML engineer in Lowick | Wexcombe University alumna',
    summary:
      'Wren is a machine learning engineer from Lowick. She has 12 years of experience with FastAPI in production. Graduated from the University of Wexcombe in 2012. Expert in PyTorch and TensorFlow. Mail wren@tallowfield.example.',
    location: 'Lowick, Ostmark',
    profiles: [{ network: 'GitHub', url: 'https://github.example.test/wrentallow' }],
  },
  work: [
    {
      name: 'Brightfen Clinics',
      position: 'ML engineer',
      startDate: '2019-06',
      current: true,
      location: 'Lowick',
      summary: 'Tallowfield led the models team in Lowick. Her models in scikit-learn read 14 clinics’ reports.',
      highlights: ['Deployed demand models on AWS SageMaker, said Ms Tallowfield, for nine depots, and cut errors by 30%'],
    },
    {
      name: 'Lowick Freight',
      position: 'Analyst',
      startDate: '2014-03',
      endDate: '2016-08',
      highlights: ['Wrote reports in pandas since 2014'],
    },
  ],
  education: [
    {
      institution: 'University of Wexcombe',
      studyType: 'BSc',
      area: 'Physics',
      dates: '2008 – 2012',
      startDate: '2008',
      endDate: '2012',
      summary: 'Thesis of 2012 on PyTorch for wave models, with Wren’s own data.',
    },
  ],
  projects: [
    { name: 'Wave board', startDate: '2021', description: 'github.example.test/wrentallow/waves, in FastAPI, for the harbour of Lowick' },
  ],
  skills: [{ name: 'PyTorch' }, { name: 'FastAPI' }, { name: 'Kubernetes' }],
  sections: Object.fromEntries(SECTION_NAMES.map((name) => [name, { state: 'read' }])),
});

/** What nobody may see of them while the name is hidden. */
export const TELLING = /wren|tallow|wexcombe|lowick(?! freight)|ostmark|\b(?:2008|2012)\b|\bshe\b|\bher\b|\bms\b/iu;
