import type { Question } from '#lib/questions/question.ts';

export const languageValues: readonly Question[] = [
  {
    id: 'language-copies',
    kind: 'core',
    text: 'You hand a list to a function, and afterwards your own list has changed. Why, and what would you do about it?',
    pillar: 'language-mechanics',
    levels: ['junior'],
    minutes: 4,
    audience: 'engineer',
    followUps: ['How is that different with a number or a text?', 'When is a copy not deep enough?'],
    anchors: {
      strong:
        'The function got the same list, not a copy, and changed it in place; returns a new list or copies first, and knows that a plain copy still shares what lies inside.',
      partial: 'Knows that lists are shared, and always copies.',
      weak: 'Python changed a global variable.',
    },
  },
  {
    id: 'language-once',
    kind: 'core',
    text: 'What is a generator good for, and what happens when you go through the same one twice?',
    pillar: 'language-mechanics',
    levels: ['junior', 'mid'],
    minutes: 4,
    audience: 'engineer',
    followUps: ['Where have you used one?', 'How do you take only the first ten?'],
    anchors: {
      strong:
        'It makes values one at a time so that a large file need not fit into memory; the second walk gives nothing because it is used up.',
      partial: 'Uses yield for large files, and is unsure about the second walk.',
      weak: 'It makes random values, or it is the same as a list.',
    },
  },
  {
    id: 'language-clean-up',
    kind: 'core',
    text: 'A program opens a file or a connection and then something fails. How do you see to it that it is closed all the same?',
    pillar: 'language-mechanics',
    levels: ['junior', 'mid'],
    minutes: 4,
    audience: 'engineer',
    followUps: ['What does the “with” statement promise?', 'Have you written something for “with” yourself?'],
    anchors: {
      strong:
        'Uses “with”, which runs the closing step also when an error passes through, and can name a lock or a transaction as another use.',
      partial: 'Uses “with” for files by habit, or try and finally.',
      weak: 'Python closes it sooner or later, so there is nothing to do.',
    },
  },
  {
    id: 'language-late',
    kind: 'core',
    text: 'You make three small functions in a loop, each to remember its number, and all three answer with the last one. Why?',
    pillar: 'language-mechanics',
    levels: ['mid'],
    minutes: 4,
    audience: 'engineer',
    followUps: ['How do you repair it?', 'Where did you meet that outside a puzzle?'],
    anchors: {
      strong:
        'The functions look the name up when they are called, not when they are made; binds the value, for example by a default argument or functools.partial.',
      partial: 'Knows the remedy from a case they met, not the reason.',
      weak: 'The loop is too fast.',
    },
  },
  {
    id: 'language-equal',
    kind: 'core',
    text: 'You tell Python when two of your objects are equal, and suddenly they cannot be put into a set any more. What is behind that?',
    pillar: 'language-mechanics',
    levels: ['mid'],
    minutes: 4,
    audience: 'engineer',
    followUps: ['Why must the hash not change while an object is in a set?', 'What would a frozen dataclass give you?'],
    anchors: {
      strong:
        'Defining equality alone takes away the hash; equal objects must hash alike, so the hash rests on fields that do not change, or on a frozen dataclass.',
      partial: 'Adds a hash by a recipe and is unsure of the rule.',
      weak: 'Sets only hold numbers and texts.',
    },
  },
  {
    id: 'language-errors',
    kind: 'core',
    text: 'When does a program of yours catch an error, and when does it let it pass on?',
    pillar: 'language-mechanics',
    levels: ['junior', 'mid'],
    minutes: 4,
    audience: 'recruiter',
    followUps: ['What does the person who reads the log at night need to see?', 'What is wrong with catching everything?'],
    anchors: {
      strong:
        'Catches only what it can do something about, close to the place, keeps the original error with it, and lets the rest stop the work visibly.',
      partial: 'Catches errors, writes them to the log and goes on.',
      weak: 'Puts everything into one big catch so that nothing stops.',
    },
  },
  {
    id: 'language-attributes',
    kind: 'core',
    text: 'What happens between writing a dot and a name after an object and getting a value back, and where did you make use of it?',
    pillar: 'language-mechanics',
    levels: ['senior'],
    minutes: 5,
    audience: 'engineer',
    followUps: ['When does a property become a trap for the reader?', 'What are slots for?'],
    anchors: {
      strong:
        'Looks in the class and its parents for something that steers the access, then in the object, then in the class, then a fallback hook; has used a property or descriptor and knows the cost for readers.',
      partial: 'Uses properties and knows they are methods in disguise.',
      weak: 'It reads a variable, nothing more.',
    },
  },
  {
    id: 'language-tasks',
    kind: 'core',
    text: 'In asynchronous Python, an error in a background task was never seen by anybody. How can that happen, and how do you start tasks so that it cannot?',
    pillar: 'language-mechanics',
    levels: ['senior'],
    minutes: 5,
    audience: 'engineer',
    followUps: ['What happens to a task that nobody keeps a reference to?', 'What does a task group do when one of its tasks fails?'],
    anchors: {
      strong:
        'The error is kept in the task until somebody asks for the result, and is a line in the log at best; keeps a reference, awaits it or uses a task group, which stops the others and raises.',
      partial: 'Adds a catch and a log line inside every task.',
      weak: 'Asynchronous code has no errors of that kind.',
    },
  },
];
