import type { Question } from '#lib/questions/question.ts';

export const webDepth: readonly Question[] = [
  {
    id: 'web-frameworks-validation',
    kind: 'core',
    text: 'A form on your page asks for a quantity. What do you check, where, and what does a person see who types “minus three”?',
    pillar: 'code-quality',
    competency: 'web-frameworks',
    levels: ['junior', 'mid'],
    minutes: 4,
    audience: 'recruiter',
    followUps: ['Why is the check in the browser not enough?', 'What if the request never came from your page?'],
    anchors: {
      strong:
        'Checks on the server by type, range and length, uses the browser’s check only as a kindness, and shows the message beside the field.',
      partial: 'Checks in both places, with a general message.',
      weak: 'The browser’s field only takes numbers, so it is safe.',
    },
  },
  {
    id: 'orm-transaction',
    kind: 'core',
    text: 'Two people buy the last ticket in the same second and both get it. How can that happen with an ORM in between, and what do you change?',
    pillar: 'debugging',
    competency: 'orm',
    levels: ['mid', 'senior'],
    minutes: 5,
    audience: 'engineer',
    followUps: ['How do you test for it?', 'What does your remedy cost when many people buy at once?'],
    anchors: {
      strong:
        'Both read “one left” before either wrote; locks the row, lets one conditional update in the database decide and checks how many rows it changed, or uses the strictest isolation and tries again.',
      partial: 'Puts it into a transaction at the usual isolation level and expects that alone to be enough.',
      weak: 'Checks the stock once more in Python.',
    },
  },
  {
    id: 'rest-api-design-lists',
    kind: 'core',
    text: 'Your interface returns all orders of a customer. One customer now has two million. What do you change, and who has to know?',
    pillar: 'system-design',
    competency: 'rest-api-design',
    levels: ['junior', 'mid'],
    minutes: 4,
    audience: 'recruiter',
    followUps: ['What happens to a page of results while new orders come in?', 'How would you find the slowest caller?'],
    anchors: {
      strong:
        'Hands them out in pages with a fixed order and an upper limit, continues from the last one seen (“cursor”), and announces it before the old way ends.',
      partial: 'Adds a limit and page numbers.',
      weak: 'Gives the server more memory.',
    },
  },
  {
    id: 'api-security-abuse',
    kind: 'core',
    text: 'Somebody tries a million stolen passwords on your sign-in page. How do you notice, and what do you do without shutting out honest people?',
    pillar: 'security',
    competency: 'api-security',
    levels: ['mid', 'senior'],
    minutes: 5,
    audience: 'recruiter',
    followUps: ['What do you tell an account’s owner?', 'What must the error message not reveal?'],
    anchors: {
      strong:
        'Watches failures per account and per sender, slows them down (“rate limit”), asks for a second proof, and never says whether the account exists.',
      partial: 'Blocks an address after some failures.',
      weak: 'Passwords are encrypted, so nothing can happen.',
    },
  },
  {
    id: 'async-order',
    kind: 'core',
    text: 'A coroutine asks three services one after the other with await. Is that faster than ordinary code, and how do you change it?',
    pillar: 'language-mechanics',
    competency: 'async',
    levels: ['junior', 'mid'],
    minutes: 5,
    audience: 'engineer',
    followUps: ['What happens to the other two when one of them fails?', 'How many would you let run at once?'],
    anchors: {
      strong:
        'One after the other takes the sum of the times, as before; starts them together with gather or a task group so it takes the longest one, and can say what a failure does to the rest.',
      partial: 'Knows that gather runs them together, but not what happens on failure.',
      weak: 'With await they already run at the same time.',
    },
  },
];
