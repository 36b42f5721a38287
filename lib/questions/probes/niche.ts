import type { Question } from '#lib/questions/question.ts';

export const nicheProbes: readonly Question[] = [
  {
    id: 'probe-nearest-work',
    kind: 'probe',
    text: 'The field of this role is {specialization}. Which of your past work comes nearest to it, and what would be new to you?',
    pillar: 'ecosystem-mastery',
    minutes: 4,
    audience: 'recruiter',
    followUps: [
      'What did you build there yourself?',
      'What have you done to learn the new part?',
      'Who could confirm the nearest piece of work?',
    ],
    anchors: {
      strong: 'Names one piece of real work in the field, their part and its result, and knows what would be new.',
      partial: 'Names neighbouring work and says openly what is missing.',
      weak: 'Names only interest, courses or tools, or says that it is all the same.',
    },
  },
  {
    id: 'probe-missing-competency',
    kind: 'probe',
    text: 'This role needs “{competency}”, and I found nothing about it in what I read of your profile. Is there work of yours that shows it?',
    pillar: 'ecosystem-mastery',
    minutes: 3,
    audience: 'recruiter',
    followUps: ['What was your part?', 'What came of it?', 'If not yet: what would you do first to learn it?'],
    anchors: {
      strong: 'Describes work that the profile left out: the task, their part, the result, somebody who saw it.',
      partial: 'Has stood beside it, or has learnt it without using it for others, and says so.',
      weak: 'Says yes, but no piece of work follows.',
    },
  },
  {
    id: 'probe-claimed-competency',
    kind: 'probe',
    text: 'Your profile lists tools for “{competency}”, and I may have missed the work behind them. Please choose one piece of work and walk me through it from request to result.',
    pillar: 'ecosystem-mastery',
    minutes: 4,
    audience: 'recruiter',
    followUps: ['Which of the listed tools did you use in it?', 'What went wrong on the way?', 'Who used the result?'],
    anchors: {
      strong: 'One piece of work told from start to end, with the listed tools in it and a difficulty overcome.',
      partial: 'A trial, a course project or a small part in the work of others, named as such.',
      weak: 'Goes back to the list of tools, or tells what the firm did.',
    },
  },
  {
    id: 'probe-generalist',
    kind: 'probe',
    text: 'Your work touches several fields; the one of this role is {specialization}. If that were all you did for a year, which past task shows best that you would be good at it, and what would you miss?',
    pillar: 'ecosystem-mastery',
    minutes: 3,
    audience: 'recruiter',
    followUps: ['What do people come to you for?', 'In which field do you ask others?'],
    anchors: {
      strong: 'Names deep work in the field of the role and is clear about the fields in which they ask others.',
      partial: 'Has done a little of it everywhere, with one part that went deeper.',
      weak: 'Claims the same depth in every field and names depth in none.',
    },
  },
  {
    id: 'probe-budget',
    kind: 'probe',
    text: 'For your own preparation: what does the budget rest on? Write down the source, the market, the year and the experience it stands for before you speak of money.',
    pillar: 'process',
    minutes: 2,
    audience: 'recruiter',
    followUps: [
      'Which part of the work could be left out if the budget stays?',
      'Who can change the budget, and by when?',
      'What else can you offer?',
    ],
    anchors: {
      strong: 'The figure has a source that is less than a year old, for the same market, field and level.',
      partial: 'There is a source, but for another market or a wider kind of role.',
      weak: 'The figure is what was paid last time.',
    },
  },
];
