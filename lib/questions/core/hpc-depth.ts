import type { Question } from '#lib/questions/question.ts';

export const hpcDepth: readonly Question[] = [
  {
    id: 'parallel-computing-share',
    kind: 'core',
    text: 'You start four Python processes to share a large table among them. What happens to the memory, and what can you do?',
    pillar: 'language-mechanics',
    competency: 'parallel-computing',
    levels: ['junior'],
    minutes: 4,
    audience: 'engineer',
    followUps: ['What may be handed from one process to another, and at what cost?', 'When would threads have been enough?'],
    anchors: {
      strong:
        'Each process may end up with a copy, and what is handed over is packed and unpacked; shares memory or a mapped file, or gives each process only its piece.',
      partial: 'Notices that memory grows, and uses fewer processes.',
      weak: 'Processes share their variables by themselves.',
    },
  },
  {
    id: 'compiled-extensions-border',
    kind: 'core',
    text: 'Your compiled function crashes the whole interpreter once in a thousand calls. How do you go about it?',
    pillar: 'debugging',
    competency: 'compiled-extensions',
    levels: ['senior'],
    minutes: 5,
    audience: 'engineer',
    followUps: ['How do you keep the next one from reaching users?', 'Who owns the memory at the border?'],
    anchors: {
      strong:
        'Gets a trace of both sides, for example with faulthandler and a debug build or a memory checker, makes a small case, and looks at bounds, lifetimes and the lock at the border.',
      partial: 'Adds prints in the compiled part until the place is found.',
      weak: 'Catches the error in Python with try and except.',
    },
  },
  {
    id: 'gpu-computing-memory',
    kind: 'core',
    text: 'The graphics card says that its memory is full. What do you try, and in which order?',
    pillar: 'debugging',
    competency: 'gpu-computing',
    levels: ['junior'],
    minutes: 4,
    audience: 'recruiter',
    followUps: ['How do you see what takes the room?', 'What does each remedy cost?'],
    anchors: {
      strong:
        'Looks at what takes the room, then smaller batches, coarser numbers (“half precision”), letting go of results that are kept by accident, and only then a larger card.',
      partial: 'Halves the batch size until it runs.',
      weak: 'Starts it again.',
    },
  },
  {
    id: 'numerical-methods-type',
    kind: 'core',
    text: 'What can go wrong when whole numbers or single-precision numbers are added up in NumPy, and how would you notice?',
    pillar: 'language-mechanics',
    competency: 'numerical-methods',
    levels: ['junior'],
    minutes: 4,
    audience: 'engineer',
    followUps: ['Which type do you get when you do not choose?', 'What did you do about it?'],
    anchors: {
      strong:
        'Arrays of whole numbers have a fixed width and wrap round without an error, and single precision keeps about seven digits so small terms vanish; knows that a sum may use a wider type than its parts, and checks against one.',
      partial: 'Knows that precision is limited, without a figure.',
      weak: 'Python’s numbers have no limit, so nothing.',
    },
  },
  {
    id: 'cluster-work-small-first',
    kind: 'core',
    text: 'You may use a thousand cores for one night, once. How do you prepare so that the night is not wasted?',
    pillar: 'ownership',
    competency: 'cluster-work',
    levels: ['senior'],
    minutes: 5,
    audience: 'recruiter',
    followUps: ['What would make you stop at midnight?', 'What do you know the next morning, even if it failed?'],
    anchors: {
      strong:
        'A run of the same form at small size, an estimate from it, saved state, a check of the first results within the hour, and a plan for what is cut first.',
      partial: 'Tests the program on a smaller case before.',
      weak: 'Starts it in the evening and looks in the morning.',
    },
  },
];
