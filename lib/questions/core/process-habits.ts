import type { Question } from '#lib/questions/question.ts';

export const processHabits: readonly Question[] = [
  {
    id: 'process-small-steps',
    kind: 'core',
    text: 'How large was your last change when you handed it in for review, and how long did it wait?',
    pillar: 'process',
    levels: ['junior', 'mid'],
    minutes: 4,
    audience: 'recruiter',
    followUps: ['Could it have been smaller?', 'What did you do while it waited?'],
    anchors: {
      strong: 'Knows the size and the wait, cut it so that each part works by itself, and says what helps the reader.',
      partial: 'Some days of work at once, as usual in the team.',
      weak: 'Everything in one piece at the end.',
    },
  },
  {
    id: 'process-documents',
    kind: 'core',
    text: 'What did you last write down for others about your work, and who used it?',
    pillar: 'process',
    levels: ['junior', 'mid'],
    minutes: 4,
    audience: 'recruiter',
    followUps: ['How do you notice that it is out of date?', 'What do you not write down?'],
    anchors: {
      strong: 'Names the text, its readers, a place where they look, and how it is kept true.',
      partial: 'Wrote what was asked for, readers unknown.',
      weak: 'The code explains itself.',
    },
  },
  {
    id: 'process-estimate',
    kind: 'core',
    text: 'How do you answer when somebody asks how long a thing will take, and how well did your last answers hold?',
    pillar: 'process',
    levels: ['mid', 'senior'],
    minutes: 4,
    audience: 'recruiter',
    followUps: ['What do you say when it is unknown?', 'What did you learn from the worst one?'],
    anchors: {
      strong: 'Gives a range with what it depends on, does a small trial for the unknown part, and compares afterwards.',
      partial: 'Doubles the first feeling.',
      weak: 'Names a day and hopes.',
    },
  },
  {
    id: 'process-after-failure',
    kind: 'core',
    text: 'After a failure your team sits down to learn from it. How do you lead that talk, and what came out of the last one?',
    pillar: 'process',
    levels: ['senior'],
    minutes: 5,
    audience: 'recruiter',
    followUps: ['How do you keep it from becoming a search for the guilty?', 'Which of the agreed steps were truly done?'],
    anchors: {
      strong:
        'Builds the order of events from records (“timeline”), asks how each step made sense at the time, agrees on few steps with names and dates, and checks them later.',
      partial: 'Writes a report with a cause and a list of steps.',
      weak: 'Finds out who did it.',
    },
  },
  {
    id: 'process-documents-team',
    kind: 'core',
    text: 'How did you bring a team to write down how its system works, and what did you decide to leave unwritten?',
    pillar: 'process',
    levels: ['senior'],
    minutes: 5,
    audience: 'recruiter',
    followUps: ['How did you notice that a text was no longer true?', 'What did a newcomer still have to ask?'],
    anchors: {
      strong:
        'Names a few texts with their readers, such as decisions with their reasons or how to repair a likely failure, what keeps each of them true, and what was left to code and tests.',
      partial: 'Wrote most of it alone, or made texts a duty, and does not know who reads them.',
      weak: 'Whoever wants to know can ask, or read the code.',
    },
  },
];
