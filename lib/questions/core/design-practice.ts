import type { Question } from '#lib/questions/question.ts';

export const designPractice: readonly Question[] = [
  {
    id: 'design-later',
    kind: 'core',
    text: 'A page sends an e-mail to five hundred people and the user waits for half a minute. How could that be done better?',
    pillar: 'system-design',
    levels: ['junior'],
    minutes: 4,
    audience: 'recruiter',
    followUps: ['What if the program stops halfway?', 'How does the user learn that it is done?'],
    anchors: {
      strong:
        'Notes the job (“queue”), answers at once, lets another process send (“worker”), remembers who has got it so that a new start does not send twice, and shows progress.',
      partial: 'Does it in the background, without a thought for failures.',
      weak: 'Tells the user to be patient.',
    },
  },
  {
    id: 'design-cache',
    kind: 'core',
    text: 'Have you stored results so that they need not be computed again? How did you know when a stored one was no longer true?',
    pillar: 'system-design',
    levels: ['junior', 'mid'],
    minutes: 4,
    audience: 'recruiter',
    followUps: ['What did people see when it was stale?', 'What happened when everything expired at once?'],
    anchors: {
      strong: 'Says how old a result may be and who decided that, what makes it void, and a case in which it was stale.',
      partial: 'Chose a lifetime of some minutes by feel.',
      weak: 'Stored results stay until the program starts again.',
    },
  },
  {
    id: 'design-tables',
    kind: 'core',
    text: 'You build the booking of meeting rooms. Which things does the database have to know, and which double booking can it refuse by itself?',
    pillar: 'system-design',
    levels: ['mid'],
    minutes: 5,
    audience: 'recruiter',
    followUps: ['Where do you keep a booking that was cancelled?', 'What if it repeats each week?'],
    anchors: {
      strong:
        'Rooms, people, bookings with begin and end; lets the database refuse overlaps by a rule of its own (“constraint”) or a lock, since a check in the program alone has a gap, and keeps cancelled ones.',
      partial: 'Sensible tables, with the check in the program.',
      weak: 'One table with a column for each hour.',
    },
  },
  {
    id: 'design-one-tenant',
    kind: 'core',
    text: 'Many firms use your service side by side. How do you make sure that none of them ever sees the data of another, and that one cannot slow the rest?',
    pillar: 'system-design',
    levels: ['senior'],
    minutes: 5,
    audience: 'recruiter',
    followUps: ['How do you prove it to a customer?', 'What did you do for one that was far larger than the rest?'],
    anchors: {
      strong:
        'The firm’s mark (“tenant”) is checked in one place that no query can bypass, tests try to reach across, limits for each firm, and a way to move a large one out.',
      partial: 'Filters by firm in every query.',
      weak: 'Each user only gets links to their own data.',
    },
  },
  {
    id: 'design-replace',
    kind: 'core',
    text: 'How would you replace a system that earns money every day, without a day on which everything changes at once?',
    pillar: 'system-design',
    levels: ['senior'],
    minutes: 6,
    audience: 'recruiter',
    followUps: ['How do you know that old and new agree?', 'When did you stop half way?'],
    anchors: {
      strong:
        'Part by part behind one entrance (“strangler”), both run side by side and are compared, each step can be taken back, and the old part is truly switched off.',
      partial: 'Builds the new one beside it and moves on a weekend with a plan for going back.',
      weak: 'Announces a date and switches over.',
    },
  },
];
