import type { Question } from '#lib/questions/question.ts';

export const aiMlCloud: readonly Question[] = [
  {
    id: 'cloud-ml-first-run',
    kind: 'core',
    text: 'Have you trained or run a model on rented machines in a cloud? What did you have to do that you would not do on your own computer?',
    pillar: 'ecosystem-mastery',
    competency: 'cloud-ml',
    levels: ['junior'],
    minutes: 4,
    audience: 'recruiter',
    followUps: ['Which service was it?', 'How did you notice when it had failed?'],
    anchors: {
      strong: 'Names the service, how data and code got there, rights, cost, and switching the machine off.',
      partial: 'Followed a guide of the team, and knows the steps.',
      weak: 'Has only opened a notebook in a browser and calls it cloud training.',
    },
  },
  {
    id: 'cloud-ml-bill',
    kind: 'core',
    text: 'What did your last training or your last model service cost in a month, and what did you do to bring that down?',
    pillar: 'ownership',
    competency: 'cloud-ml',
    levels: ['mid'],
    minutes: 5,
    audience: 'recruiter',
    followUps: ['Who saw the bill?', 'What would you not save on?'],
    anchors: {
      strong:
        'Gives a figure or a ratio, and measures such as smaller machines, interruptible machines (“spot”) with saved progress, or switching off.',
      partial: 'Knows what drives the cost, but not the figure.',
      weak: 'Cost was the concern of another department.',
    },
  },
  {
    id: 'cloud-ml-leave',
    kind: 'core',
    text: 'Which parts of your machine-learning work would you hand to a cloud service, and which would you keep in your own hands? Take a real case.',
    pillar: 'system-design',
    competency: 'cloud-ml',
    levels: ['senior'],
    minutes: 5,
    audience: 'recruiter',
    followUps: ['What would it cost to leave the service?', 'Who must be able to repair it at night?'],
    anchors: {
      strong: 'Weighs effort, cost, data protection and the cost of leaving, in a case they decided.',
      partial: 'Prefers one provider by experience.',
      weak: 'Everything or nothing, without a case.',
    },
  },
];
