import type { Brief } from '#lib/matrices/schema.ts';
import type { KitWishes } from '#lib/questions/kit.ts';

/** A way of working that a role asks for. It becomes a line of the job description and a question about past practice; nothing about a person is guessed from it. */
export interface RoleNeed {
  id: string;
  area: 'Remote work' | 'Process' | 'Security';
  text: string;
  /** What the job description says of it. */
  line: string;
  /** The questions of the bank that ask about it, at least one for each level; the first that suits is asked. */
  questions: readonly string[];
}

export const ROLE_NEEDS: readonly RoleNeed[] = [
  {
    id: 'handed-over-in-writing',
    area: 'Remote work',
    text: 'Work is handed over in writing',
    line: 'Much of what we tell each other is written, and read hours later.',
    questions: ['together-remote-notes'],
  },
  {
    id: 'own-hours',
    area: 'Remote work',
    text: 'Everyone plans their own day',
    line: 'Beyond the shared hours you plan your own day.',
    questions: ['remote-day', 'remote-week'],
  },
  {
    id: 'decisions-from-afar',
    area: 'Remote work',
    text: 'Decisions are taken from afar',
    line: 'Decisions are taken by people who are seldom in one room.',
    questions: ['remote-decision', 'remote-decision-heard'],
  },
  {
    id: 'review-before-merge',
    area: 'Process',
    text: 'Branches, and a review before each merge',
    line: 'Every change is read by somebody else before it is merged.',
    questions: ['quality-review-received', 'together-review-tone', 'process-branches'],
  },
  {
    id: 'tested-releases',
    area: 'Process',
    text: 'Tests and releases run by themselves',
    line: 'Tests run on each change, and a release is nobody’s manual work.',
    questions: ['process-small-steps', 'process-release', 'process-shortcut'],
  },
  {
    id: 'written-documentation',
    area: 'Process',
    text: 'What is built is documented',
    line: 'What you build, you describe for those who come after you.',
    questions: ['process-documents', 'process-documents-team'],
  },
  {
    id: 'secrets',
    area: 'Security',
    text: 'Passwords and keys are kept apart from code',
    line: 'Passwords and keys never stand in the code.',
    questions: ['security-secrets', 'security-leaked-key'],
  },
  {
    id: 'untrusted-input',
    area: 'Security',
    text: 'What comes from outside is not trusted',
    line: 'What users send is checked before it is used.',
    questions: ['security-upload', 'security-untrusted-input', 'security-balance'],
  },
  {
    id: 'personal-data',
    area: 'Security',
    text: 'Personal data are handled',
    line: 'You work with data about people, under the law that protects them.',
    questions: ['security-personal-data', 'security-least'],
  },
];

/** What a role asks of its interviews: to begin with its must-have competencies, and to ask about each of its ways of working. */
export const wishesOf = ({ mustHaveCompetencies = [], needs = [] }: Brief): KitWishes => ({
  competencies: mustHaveCompetencies,
  needs: ROLE_NEEDS.filter(({ id }) => needs.includes(id)),
});
