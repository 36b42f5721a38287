import { type Finding, type Report, type ReportQuestion, reportSchema, type Span } from '#lib/analysis/schema.ts';
import { type Profile, profileSchema } from '#lib/profile/schema.ts';
import { SECTION_NAMES } from '#lib/profile/sections.ts';

const deployed = 'Deployed demand models on AWS SageMaker for nine depots';
const about = 'Expert in PyTorch, TensorFlow and MLOps at scale. I like clear reports.';

export const sampleProfile: Profile = profileSchema.parse({
  schemaVersion: 1,
  id: 'linkedin:wren-tallis',
  source: {
    site: 'linkedin',
    url: 'https://board.example.test/in/wren-tallis/',
    adapter: 'linkedin',
    adapterVersion: 3,
    readAt: '2026-05-03T09:30:00.000Z',
  },
  basics: { name: 'Wren Tallis', label: 'Senior ML engineer', summary: about, profiles: [] },
  work: [
    {
      name: 'Brightfen Clinics',
      position: 'ML engineer',
      startDate: '2022-06',
      current: true,
      highlights: ['Maintained the reports of 14 clinics'],
    },
    {
      name: 'Halden Freight',
      position: 'Analyst',
      dates: 'Mar 2014 – Aug 2016',
      startDate: '2014-03',
      endDate: '2016-08',
      highlights: [deployed],
    },
  ],
  skills: [{ name: 'PyTorch', keywords: [] }],
  sections: {
    ...Object.fromEntries(SECTION_NAMES.map((name) => [name, { state: 'absent' }])),
    summary: { state: 'read' },
    work: { state: 'read', shown: 2, total: 2 },
    skills: { state: 'partial', shown: 1, total: 31 },
  },
});

export const span = (path: string, text: string, quote: string): Span => {
  const start = text.indexOf(quote);
  return { path, start, end: start + quote.length, quote };
};

export const sageMaker = span('work[1].highlights[0]', deployed, 'AWS SageMaker');
export const pyTorch = span('basics.summary', about, 'PyTorch');

export const finding = (part: Partial<Finding> & Pick<Finding, 'id' | 'severity' | 'message'>): Finding => ({
  rule: 'mirage/claimed-only',
  kind: 'unsupported',
  why: 'A skill that no job shows is worth one question.',
  innocent: ['A contract keeps the work confidential.', 'The profile is kept short.'],
  spans: [],
  questions: [],
  ...part,
});

export const question = (part: Partial<ReportQuestion> & Pick<ReportQuestion, 'id' | 'text'>): ReportQuestion => ({
  kind: 'core',
  pillar: 'ecosystem-mastery',
  minutes: 5,
  audience: 'recruiter',
  followUps: [],
  anchors: { strong: 'Names one model and its users.', partial: 'Names a project of the team.', weak: 'Lists courses.' },
  findings: [],
  ...part,
});

export const sampleReport: Report = reportSchema.parse({
  schemaVersion: 1,
  profileId: sampleProfile.id,
  specialization: 'ai-ml',
  level: 'senior',
  today: '2026-05-03',
  engine: { version: '0.1.0', rulesHash: 'abc' },
  skills: [],
  competencies: [
    { id: 'ml-frameworks', name: 'ML frameworks', shortName: 'Frameworks', status: 'claimed-only', skills: ['pytorch'], evidence: [] },
    { id: 'mlops', name: 'Model deployment', shortName: 'Deployment', status: 'evidenced', skills: [], evidence: [sageMaker] },
    { id: 'data-pipelines', name: 'Data pipelines', shortName: 'Pipelines', status: 'weak', skills: [], evidence: [] },
    { id: 'cloud-ml', name: 'Cloud ML', shortName: 'Cloud ML', status: 'missing', skills: [], evidence: [] },
    { id: 'practice', name: 'Practice', shortName: 'Practice', status: 'unread', skills: [], evidence: [] },
  ],
  experience: { months: 70, byEmployer: [], gaps: [], overlaps: [], precision: 'month' },
  specializations: [{ id: 'ai-ml', share: 1 }],
  findings: [
    finding({
      id: 'f1',
      rule: 'mirage/anachronism',
      kind: 'contradiction',
      severity: 'high',
      message: 'SageMaker in a job of 2014–2016, before its first release in November 2017',
      spans: [sageMaker],
      questions: ['probe-first-use'],
    }),
    finding({
      id: 'f2',
      severity: 'medium',
      message: 'No job or project read shows PyTorch',
      spans: [pyTorch],
      questions: ['probe-claimed-skill'],
    }),
    finding({ id: 'f3', rule: 'mirage/vague-outcomes', kind: 'context', severity: 'low', message: 'A claimed effect has no number' }),
    finding({ id: 'f4', rule: 'collaboration/no-teamwork-shown', kind: 'context', severity: 'note', message: 'No text speaks of a team' }),
  ],
  questions: [
    question({ id: 'core-frameworks', text: 'Which model of yours is in use today?', followUps: ['Who could confirm it?'] }),
    question({
      id: 'probe-first-use',
      kind: 'probe',
      text: 'Which year did you first use SageMaker at Halden Freight?',
      findings: ['f1'],
      minutes: 4,
    }),
    question({ id: 'probe-claimed-skill', kind: 'probe', text: 'What did you last train with PyTorch?', findings: ['f2'] }),
  ],
  abstained: [
    { rule: 'mirage/skill-stuffing', reason: '30 of 31 skills were not shown.' },
    { rule: 'mirage/course-only', reason: 'Certificates were not opened.' },
  ],
});

/** The same person where the text backs the claims. */
export const calmReport: Report = {
  ...sampleReport,
  findings: [],
  questions: sampleReport.questions.filter(({ kind }) => kind === 'core'),
  abstained: [],
};
