import type { Question } from '#lib/questions/question.ts';

export const codeReading: readonly Question[] = [
  {
    id: 'quality-names',
    kind: 'core',
    text: 'You come back to a program that you wrote half a year ago. What tells you quickly what it does, and what did you wish you had done?',
    pillar: 'code-quality',
    levels: ['junior'],
    minutes: 4,
    audience: 'recruiter',
    followUps: ['Which comment helped, and which lied?', 'What do you do differently since then?'],
    anchors: {
      strong:
        'Names that say what a thing is, small functions, a test as an example, and a comment that says why; gives a case of their own.',
      partial: 'Comments on most lines.',
      weak: 'They remember their code.',
    },
  },
  {
    id: 'quality-hidden-error',
    kind: 'core',
    text: 'Tell me about a program that went on although something had gone wrong. What did it cost until somebody saw it?',
    pillar: 'code-quality',
    levels: ['junior', 'mid'],
    minutes: 4,
    audience: 'recruiter',
    followUps: ['Why had it been written that way?', 'What does it do now?'],
    anchors: {
      strong: 'A real case with its cost, such as an empty result taken for “no customers”, and a rule since then on when to stop.',
      partial: 'Knows the danger from a colleague’s story.',
      weak: 'A program should never stop, whatever happens.',
    },
  },
  {
    id: 'quality-assistant',
    kind: 'core',
    text: 'When a code assistant writes a part of your program, what do you do before you hand it in under your name?',
    pillar: 'code-quality',
    levels: ['junior', 'mid', 'senior'],
    minutes: 4,
    audience: 'recruiter',
    followUps: ['Tell me about something it got wrong.', 'What do you not give it to read?'],
    anchors: {
      strong:
        'Reads each line until it could be explained, tests the edges, checks that libraries and functions exist, and names a fault it made and data it must not see.',
      partial: 'Runs it and looks at the result.',
      weak: 'It works, so it goes in.',
    },
  },
  {
    id: 'quality-test-doubles',
    kind: 'core',
    text: 'All tests were green, and the program failed with the first real customer. How can tests lie like that?',
    pillar: 'code-quality',
    levels: ['mid'],
    minutes: 4,
    audience: 'engineer',
    followUps: ['Which test would have told the truth?', 'What do you leave without a test on purpose?'],
    anchors: {
      strong:
        'The tests replaced the part that failed, or repeated the code’s own assumption; adds a few tests against the real thing at the border.',
      partial: 'There were too few tests.',
      weak: 'Tests are of no use.',
    },
  },
  {
    id: 'quality-large-change',
    kind: 'core',
    text: 'A colleague asks you to read a change of two thousand lines by tomorrow. What do you do?',
    pillar: 'code-quality',
    levels: ['mid', 'senior'],
    minutes: 5,
    audience: 'recruiter',
    followUps: ['What do you read first?', 'How do you say no?'],
    anchors: {
      strong:
        'Asks what it is for, has it cut into pieces or reads the risky parts with the author, starts with the tests, and says what was not read.',
      partial: 'Reads as much as possible and notes the obvious.',
      weak: 'Approves it because the author is good.',
    },
  },
  {
    id: 'quality-delete',
    kind: 'core',
    text: 'What is the largest amount of code that you removed, and how did you know that nobody needed it?',
    pillar: 'code-quality',
    levels: ['senior'],
    minutes: 5,
    audience: 'recruiter',
    followUps: ['Who was against it?', 'What came back to haunt you?'],
    anchors: {
      strong:
        'Measured use over a full period, such as a quarter’s end, switched it off before deleting it, and can say what became simpler.',
      partial: 'Searched for callers and deleted what had none.',
      weak: 'Old code should be left alone.',
    },
  },
];
