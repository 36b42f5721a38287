import type { Question } from '#lib/questions/question.ts';

export const fintechOperation: readonly Question[] = [
  {
    id: 'low-latency-slowest',
    kind: 'core',
    text: 'Why is the average answer time of a service a poor figure, and what did you look at instead?',
    pillar: 'debugging',
    competency: 'low-latency',
    levels: ['junior', 'mid'],
    minutes: 5,
    audience: 'recruiter',
    followUps: ['What was the slowest in a hundred?', 'What caused it?'],
    anchors: {
      strong:
        'Looks at the slowest one in a hundred or a thousand (“percentile”, “P99”), names its cause, such as a lock, a pause for clean-up or a full queue.',
      partial: 'Knows that the average hides slow answers.',
      weak: 'The average is what counts.',
    },
  },
  {
    id: 'low-latency-python',
    kind: 'core',
    text: 'Where does Python have its place in a system that must answer very fast, and where did you keep it out?',
    pillar: 'system-design',
    competency: 'low-latency',
    levels: ['mid', 'senior'],
    minutes: 5,
    audience: 'recruiter',
    followUps: ['What was the promise in milliseconds?', 'How did you measure without slowing it down?'],
    anchors: {
      strong: 'Python for research, control and tests, compiled code on the fast path, with a stated limit and figures.',
      partial: 'Knows that Python is slow there.',
      weak: 'A faster computer solves it.',
    },
  },
  {
    id: 'financial-compliance-show',
    kind: 'core',
    text: 'An auditor asks who changed a certain limit last year, and on whose order. What could you show in a system you worked on?',
    pillar: 'process',
    competency: 'financial-compliance',
    levels: ['junior', 'mid'],
    minutes: 5,
    audience: 'recruiter',
    followUps: ['Who could have changed the record itself?', 'What may not be kept?'],
    anchors: {
      strong:
        'A record of who, what, when and why that cannot be altered unseen (“audit log”), a second person’s consent, and rules on how long it is kept.',
      partial: 'The history of the code and some log files.',
      weak: 'One would have to ask around.',
    },
  },
  {
    id: 'financial-compliance-rule',
    kind: 'core',
    text: 'Tell me about a legal rule that you turned into software. Who told you what it means, and how did you prove that you had understood it?',
    pillar: 'collaboration',
    competency: 'financial-compliance',
    levels: ['mid', 'senior'],
    minutes: 5,
    audience: 'recruiter',
    followUps: ['What was left to a person’s judgement?', 'What happened when the rule changed?'],
    anchors: {
      strong:
        'Worked examples agreed with the lawyers became tests, doubtful cases go to a person, and each version of the rule has its date.',
      partial: 'Built what was written in the request.',
      weak: 'Read the rule and interpreted it alone.',
    },
  },
];
