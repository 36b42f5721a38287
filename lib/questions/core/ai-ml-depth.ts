import type { Question } from '#lib/questions/question.ts';

export const aiMlDepth: readonly Question[] = [
  {
    id: 'ml-frameworks-imbalance',
    kind: 'core',
    text: 'A program that spots rare faults is right in 99 of 100 cases. Why might it still be worthless, and what would you look at?',
    pillar: 'code-quality',
    competency: 'ml-frameworks',
    levels: ['junior', 'mid'],
    minutes: 4,
    audience: 'recruiter',
    followUps: ['What would you tell a customer who likes the 99?', 'Have you met such a case?'],
    anchors: {
      strong:
        'If only one case in a hundred is a fault, always saying “no fault” scores 99; asks how many faults are found (“recall”) and how many alarms are true (“precision”).',
      partial: 'Knows that the overall figure can mislead, and names other measures without saying what they tell.',
      weak: 'A score of 99 is very good.',
    },
  },
  {
    id: 'ml-frameworks-explain',
    kind: 'core',
    text: 'Someone affected by a decision of your model asks why it came out that way. What can you honestly tell them, and what not?',
    pillar: 'ownership',
    competency: 'ml-frameworks',
    levels: ['senior'],
    minutes: 5,
    audience: 'recruiter',
    followUps: ['Who is able to correct the decision?', 'What did you change in a model because of such a question?'],
    anchors: {
      strong:
        'Separates what weighed in this one case from what is true in general, names the limits of such explanations, and a person who can decide otherwise.',
      partial: 'Shows which inputs matter over all cases.',
      weak: 'The model is a closed box, or the score is the reason.',
    },
  },
  {
    id: 'mlops-shadow',
    kind: 'core',
    text: 'How did you find out whether a new model does better for real users than the one that runs, before everybody got it?',
    pillar: 'process',
    competency: 'mlops',
    levels: ['mid', 'senior'],
    minutes: 5,
    audience: 'recruiter',
    followUps: ['How long did you wait, and why that long?', 'When did the new one lose?'],
    anchors: {
      strong:
        'Lets the new one answer silently beside the old (“shadow”), or for a share of users (“A/B test”), with a measure and a length fixed beforehand, and names one that lost.',
      partial: 'Compared both on stored test data.',
      weak: 'The newer one was simply switched on.',
    },
  },
  {
    id: 'data-pipelines-labels',
    kind: 'core',
    text: 'Who decided what the right answers in your training data were, and how often did two people disagree?',
    pillar: 'collaboration',
    competency: 'data-pipelines',
    levels: ['junior', 'mid'],
    minutes: 4,
    audience: 'recruiter',
    followUps: ['What did you do with the doubtful cases?', 'How was it written down for newcomers?'],
    anchors: {
      strong: 'Had a part judged by two people, knows how often they differed, and sharpened the instructions because of it.',
      partial: 'Took labels made by experts and checked a few of them.',
      weak: 'Labels came with the data and are right.',
    },
  },
  {
    id: 'cloud-ml-access',
    kind: 'core',
    text: 'A training job in the cloud reads customer data. With whose rights does it run, and what could it do if somebody slipped bad code into it?',
    pillar: 'security',
    competency: 'cloud-ml',
    levels: ['mid', 'senior'],
    minutes: 5,
    audience: 'engineer',
    followUps: ['How do keys get into the job?', 'What would you see afterwards in the logs?'],
    anchors: {
      strong:
        'An identity of its own for the job that reads one place and writes one place, short-lived keys given by the platform, and a log of access.',
      partial: 'Knows that rights should be few, but the job ran with a shared account.',
      weak: 'It runs under the account of whoever started it, with all rights.',
    },
  },
];
