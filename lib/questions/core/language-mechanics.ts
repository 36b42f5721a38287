import type { Question } from '#lib/questions/question.ts';

export const languageMechanics: readonly Question[] = [
  {
    id: 'language-surprise',
    kind: 'core',
    text: 'What is something in Python that surprised you when you met it, and how did you find out why it behaves that way?',
    pillar: 'language-mechanics',
    levels: ['junior'],
    minutes: 4,
    audience: 'recruiter',
    followUps: ['Can you give an example of three lines that show it?', 'How do you avoid it now?'],
    anchors: {
      strong:
        'A concrete case with its cause, for example a default list that is shared between calls because it is made once, when the function is defined.',
      partial: 'A real surprise, but the cause stays “that is how Python is”.',
      weak: 'Nothing has surprised them, or a story about installing programs only.',
    },
  },
  {
    id: 'language-decorators',
    kind: 'core',
    text: 'What does a decorator do, and when did you last write one yourself?',
    pillar: 'language-mechanics',
    levels: ['junior', 'mid'],
    minutes: 4,
    audience: 'engineer',
    followUps: ['What happens to the name and the help text of the wrapped function?', 'When would a plain function be clearer?'],
    anchors: {
      strong:
        'It takes a function or a class and gives back what stands in its place, with an own example such as timing or permission checks; knows that functools.wraps keeps name and help text.',
      partial: 'Uses decorators of a framework and can say what they do, but has not written one.',
      weak: 'Describes it as a comment or a label.',
    },
  },
  {
    id: 'language-memory',
    kind: 'core',
    text: 'How does Python get rid of objects that are no longer needed, and when can memory grow all the same?',
    pillar: 'language-mechanics',
    levels: ['mid'],
    minutes: 5,
    audience: 'engineer',
    followUps: [
      'How would you find out what is holding on to the memory?',
      'What are two objects that refer to each other to the memory management?',
    ],
    anchors: {
      strong:
        'In standard Python an object goes when nothing refers to it any more, and a second collector finds groups that only refer to each other; memory grows where a cache, a global list or a reference keeps objects alive. Names a tool such as tracemalloc.',
      partial: 'Knows that there is a garbage collector and that references count, without saying how the two work together.',
      weak: 'Python clears everything by itself, so memory cannot grow.',
    },
  },
  {
    id: 'language-threads',
    kind: 'core',
    text: 'You have work that takes one minute of pure computing, four times over, on a machine with four cores. Would threads help in Python, and what else would you try?',
    pillar: 'language-mechanics',
    levels: ['mid', 'senior'],
    minutes: 5,
    audience: 'engineer',
    followUps: ['And if the four tasks only wait for the network?', 'What has changed in recent versions?'],
    anchors: {
      strong:
        'In the usual build one lock, the G-I-L, lets one thread run Python code at a time, so processes or compiled libraries help with computing and threads with waiting. Knows that a build without that lock exists, officially supported since 3.14 but not the default.',
      partial: 'Knows the lock and processes, but not when threads still help.',
      weak: 'Four threads make it four times as fast, or threads are useless in Python.',
    },
  },
  {
    id: 'language-metaclasses',
    kind: 'core',
    text: 'When have you steered how classes themselves are built, for example with a metaclass, and would you do it again?',
    pillar: 'language-mechanics',
    levels: ['senior'],
    minutes: 5,
    audience: 'engineer',
    followUps: [
      'Would a class decorator, or a hook in the parent class, have been enough?',
      'How did your colleagues find their way in that code?',
    ],
    anchors: {
      strong: 'Names a real case such as a registry or an ORM, weighs the simpler means, and would mostly choose those today.',
      partial: 'Understands that a class is itself made by something, and has read such code but not written it.',
      weak: 'Names no case of their own, or takes it for inheritance.',
    },
  },
  {
    id: 'language-annotations',
    kind: 'core',
    text: 'What do type annotations in Python give a team, and what do they not do when the program runs?',
    pillar: 'language-mechanics',
    levels: ['senior'],
    minutes: 4,
    audience: 'engineer',
    followUps: ['Where did they pay off in your work, and where did they get in the way?', 'How do you treat data that come from outside?'],
    anchors: {
      strong:
        'They are checked by tools and shown by editors; Python itself does not enforce them, so data from outside still need validation. Gives a fault that a checker found.',
      partial: 'Likes them for reading, and is unsure what happens when the program runs.',
      weak: 'Python refuses a wrong type because of them.',
    },
  },
];
