import type { Question } from '#lib/questions/question.ts';

export const debugging: readonly Question[] = [
  {
    id: 'debugging-recent',
    kind: 'core',
    text: 'Tell me about the last fault that took you more than an hour. How did you narrow it down?',
    pillar: 'debugging',
    levels: ['junior'],
    minutes: 4,
    audience: 'recruiter',
    followUps: ['What did you try that did not help?', 'What would have shown it sooner?'],
    anchors: {
      strong: 'Made it happen again, halved the search step by step, found the cause, and left a test or a note.',
      partial: 'Found it by trying things out, and understood it afterwards.',
      weak: 'It went away, or a colleague solved it.',
    },
  },
  {
    id: 'debugging-works-here',
    kind: 'core',
    text: 'It works on your machine and fails for a customer. What do you ask for, and what do you look at first?',
    pillar: 'debugging',
    levels: ['junior', 'mid'],
    minutes: 4,
    audience: 'recruiter',
    followUps: ['You cannot see the customer’s data. What now?', 'How do you tell the customer what you know so far?'],
    anchors: {
      strong: 'Asks for time, version, input and message; looks at logs; compares the two environments one difference at a time.',
      partial: 'Asks good questions, without an order.',
      weak: 'Asks the customer to try again or to install it anew.',
    },
  },
  {
    id: 'debugging-threads',
    kind: 'core',
    text: 'Two threads each work alone, but together the program stops now and then. How do you find out what they wait for?',
    pillar: 'debugging',
    levels: ['mid'],
    minutes: 5,
    audience: 'engineer',
    followUps: ['How do you make a fault that comes once a day come once a minute?', 'How do you prevent it for good?'],
    anchors: {
      strong:
        'Suspects two locks taken in opposite order or a wait without limit, looks at what every thread is doing at that moment (py-spy, faulthandler), and fixes the order or the limit.',
      partial: 'Adds log lines around the locks and waits.',
      weak: 'Adds pauses or restarts the program every night.',
    },
  },
  {
    id: 'debugging-outage',
    kind: 'core',
    text: 'Describe the worst failure of a running system in which you took part. What did you do in the first ten minutes, and what in the week after?',
    pillar: 'debugging',
    levels: ['mid', 'senior'],
    minutes: 5,
    audience: 'recruiter',
    followUps: ['Who was told what, and when?', 'What is different today because of it?'],
    anchors: {
      strong: 'First limited the harm, then searched; told those affected; found the cause; names a change that still stands.',
      partial: 'Helped to repair it, and the cause stayed half clear.',
      weak: 'Looks for who was guilty, or has never been near a failure.',
    },
  },
  {
    id: 'debugging-wrong-figure',
    kind: 'core',
    text: 'Somebody tells you that a figure in a report is wrong, but nothing has failed. How do you find out who is right?',
    pillar: 'debugging',
    levels: ['senior'],
    minutes: 5,
    audience: 'recruiter',
    followUps: ['Which checks would have caught it?', 'What do you say to those who have already used the figure?'],
    anchors: {
      strong:
        'Agrees first on what the figure means, follows one record from source to report, finds where it changes, and tells those who used it.',
      partial: 'Compares code and query until something looks odd.',
      weak: 'The program ran without errors, so the figure is right.',
    },
  },
];
