import type { Question } from '#lib/questions/question.ts';

export const ownershipHabits: readonly Question[] = [
  {
    id: 'ownership-unasked',
    kind: 'core',
    text: 'What did you repair or improve at work that nobody had asked you to, and how did you find the time?',
    pillar: 'ownership',
    levels: ['junior', 'mid'],
    minutes: 4,
    audience: 'recruiter',
    followUps: ['Whom did you tell?', 'What did you leave alone although it annoyed you?'],
    anchors: {
      strong: 'A small thing with a use for others, agreed with those concerned, and the planned work still got done.',
      partial: 'Has ideas, and waits until they are planned.',
      weak: 'Rewrote something they did not like and surprised the team.',
    },
  },
  {
    id: 'ownership-hand-over',
    kind: 'core',
    text: 'You go away for four weeks. What do you do so that nobody has to call you?',
    pillar: 'ownership',
    levels: ['mid', 'senior'],
    minutes: 4,
    audience: 'recruiter',
    followUps: ['What went wrong the last time?', 'Which part did only you know?'],
    anchors: {
      strong:
        'Names a person for each thing, writes down what is open and how to repair the likely failures, lets the other one do it once beforehand.',
      partial: 'Leaves notes on the last day.',
      weak: 'Takes the laptop along.',
    },
  },
  {
    id: 'ownership-no',
    kind: 'core',
    text: 'Tell me about something that you refused to build or advised against. What happened afterwards?',
    pillar: 'ownership',
    levels: ['senior'],
    minutes: 5,
    audience: 'recruiter',
    followUps: ['What did you propose in its place?', 'When were you wrong about it?'],
    anchors: {
      strong:
        'Gave reasons in the other side’s terms, offered another way, accepted the decision, and can name a time when they were wrong.',
      partial: 'Advised against it and did it anyhow, without being heard.',
      weak: 'Does what is ordered, or refuses on principle.',
    },
  },
];
