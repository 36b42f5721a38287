import type { Question } from '#lib/questions/question.ts';

export const debuggingPractice: readonly Question[] = [
  {
    id: 'debugging-message',
    kind: 'core',
    text: 'What do you do in the first two minutes when a program stops with a long error message?',
    pillar: 'debugging',
    levels: ['junior'],
    minutes: 4,
    audience: 'recruiter',
    followUps: ['Where in it do you begin to read?', 'What do you look up, and what do you try yourself?'],
    anchors: {
      strong:
        'Reads it (“traceback”), in Python from the last lines upwards to the first place in own code, looks at the values there, and makes a small case of it.',
      partial: 'Copies the last line into a search.',
      weak: 'Closes it and runs the program again.',
    },
  },
  {
    id: 'debugging-which-change',
    kind: 'core',
    text: 'It worked last Friday, and sixty changes have gone in since. How do you find the one to blame without reading sixty?',
    pillar: 'debugging',
    levels: ['junior', 'mid'],
    minutes: 4,
    audience: 'recruiter',
    followUps: ['What do you need for that to work?', 'What if two changes together are to blame?'],
    anchors: {
      strong:
        'Halves the changes and tests the middle, about six steps, if possible by a script such as git bisect, after making a test that fails for certain.',
      partial: 'Looks at the changes near the failing place.',
      weak: 'Takes back all of them.',
    },
  },
  {
    id: 'debugging-unsteady',
    kind: 'core',
    text: 'A test fails about once in twenty runs. What do you do with it?',
    pillar: 'debugging',
    levels: ['mid'],
    minutes: 4,
    audience: 'recruiter',
    followUps: ['Which causes have you met?', 'How do you prove that it is cured?'],
    anchors: {
      strong:
        'Treats such a test (“flaky”) as a fault until shown otherwise, runs it many times, looks for time, order, shared data or chance, and counts runs after the cure.',
      partial: 'Marks it, and looks into it when there is time.',
      weak: 'Runs it again until it is green.',
    },
  },
  {
    id: 'debugging-growing',
    kind: 'core',
    text: 'A Python service needs a little more memory each day until it is stopped. How do you find what it keeps?',
    pillar: 'debugging',
    levels: ['mid', 'senior'],
    minutes: 5,
    audience: 'engineer',
    followUps: ['What if it does not happen in your tests?', 'When is a nightly restart acceptable?'],
    anchors: {
      strong:
        'Takes snapshots some hours apart, for example with tracemalloc, compares which lines or types grew, finds who still refers to them, such as a cache without a limit.',
      partial: 'Guesses at caches and lists, and tries.',
      weak: 'Calls the garbage collector by hand.',
    },
  },
  {
    id: 'debugging-no-access',
    kind: 'core',
    text: 'A fault happens only at a customer where you may not look. How do you come nearer to it?',
    pillar: 'debugging',
    levels: ['mid', 'senior'],
    minutes: 5,
    audience: 'recruiter',
    followUps: ['What would you add to the next version?', 'What must never be in what they send you?'],
    anchors: {
      strong:
        'Asks for facts one by one, makes a guess that predicts something, ships a version that writes down exactly what decides it, and takes care that no secrets or personal data are sent.',
      partial: 'Asks for all log files.',
      weak: 'Closes the case as not repeatable.',
    },
  },
];
