import type { Question } from '#lib/questions/question.ts';

export const ecosystemPractice: readonly Question[] = [
  {
    id: 'ecosystem-dates',
    kind: 'core',
    text: 'A meeting is at nine in Lisbon. How does your program keep that time so that people in other places see the right hour, in summer too?',
    pillar: 'ecosystem-mastery',
    levels: ['junior', 'mid'],
    minutes: 4,
    audience: 'recruiter',
    followUps: ['What goes wrong with times that do not say their zone?', 'How do you keep “every Monday at nine”?'],
    anchors: {
      strong:
        'Keeps what has happened in universal time (“UTC”), and what is planned as the local hour with the name of its zone (“Europe/Lisbon”), since clocks and rules change; shows both in the reader’s zone.',
      partial: 'Stores universal time everywhere and converts at the end.',
      weak: 'Adds or takes away some hours in the program.',
    },
  },
  {
    id: 'ecosystem-remote-call',
    kind: 'core',
    text: 'Your Python program asks another firm’s server for data. What do you set or check besides the address?',
    pillar: 'ecosystem-mastery',
    levels: ['junior', 'mid'],
    minutes: 4,
    audience: 'engineer',
    followUps: ['What happens with the requests library if you set no time limit?', 'Which answers do you ask for again?'],
    anchors: {
      strong:
        'A time limit, the status of the answer, one session for many calls, and another try only for failures that may pass, with growing pauses; knows that requests waits without limit unless told otherwise.',
      partial: 'Checks the status and catches errors.',
      weak: 'The address is enough.',
    },
  },
  {
    id: 'ecosystem-test-tools',
    kind: 'core',
    text: 'How do you test a function that needs a database and today’s date?',
    pillar: 'ecosystem-mastery',
    levels: ['junior', 'mid'],
    minutes: 4,
    audience: 'engineer',
    followUps: ['What do you replace in the test, and what do you leave real?', 'When has a replaced part fooled you?'],
    anchors: {
      strong:
        'Hands date and connection in from outside, uses a fixture with a small real database that starts fresh each time, and replaces only what is beyond control.',
      partial: 'Patches the date and the database with mocks.',
      weak: 'Such a function cannot be tested.',
    },
  },
  {
    id: 'ecosystem-own-package',
    kind: 'core',
    text: 'You publish a library that forty teams use. What do you promise them, and how do you change it?',
    pillar: 'ecosystem-mastery',
    levels: ['senior'],
    minutes: 5,
    audience: 'engineer',
    followUps: ['How do you find out who still uses an old function?', 'What did you have to take back?'],
    anchors: {
      strong:
        'Says what is public, numbers versions by what breaks, warns ahead of removal, tests against the versions it supports, and writes what changed.',
      partial: 'Uses version numbers with three parts and a change log.',
      weak: 'They can always use the newest main version.',
    },
  },
  {
    id: 'ecosystem-memory-types',
    kind: 'core',
    text: 'A pandas table takes eight gigabytes and should take one. Where do you look?',
    pillar: 'ecosystem-mastery',
    levels: ['mid'],
    minutes: 4,
    audience: 'engineer',
    followUps: ['What did you read that nobody needs?', 'How do you keep that from coming back?'],
    anchors: {
      strong:
        'Looks at memory per column, finds texts that repeat or numbers wider than needed, reads only needed columns, uses categories or leaner types, or works in pieces.',
      partial: 'Deletes columns after loading.',
      weak: 'Rents a machine with more memory.',
    },
  },
];
