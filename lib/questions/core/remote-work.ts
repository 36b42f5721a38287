import type { Question } from '#lib/questions/question.ts';

export const remoteWork: readonly Question[] = [
  {
    id: 'together-bad-news',
    kind: 'core',
    text: 'Tell me about a time when you knew that something would be late. When did you say it, to whom, and in what words?',
    pillar: 'collaboration',
    levels: ['junior', 'mid'],
    minutes: 4,
    audience: 'recruiter',
    followUps: ['What did they do with it?', 'What did you offer in its place?'],
    anchors: {
      strong: 'Said it as soon as it was likely, with what was still possible and a new date, to the person who depended on it.',
      partial: 'Said it shortly before the date.',
      weak: 'Worked through the night and said nothing, or it was never their fault.',
    },
  },
  {
    id: 'together-review-tone',
    kind: 'core',
    text: 'How do you tell somebody in writing that their work has a serious fault? Please say the sentence to me.',
    pillar: 'collaboration',
    levels: ['mid', 'senior'],
    minutes: 4,
    audience: 'recruiter',
    followUps: ['How did it go the last time?', 'When do you call in place of writing?'],
    anchors: {
      strong:
        'Says the sentence: about the work and not the person, with an example of what would happen, a question or an offer, and calls when it gets long.',
      partial: 'Is polite, but the fault is hard to find in the sentence.',
      weak: 'Writes what is wrong, feelings are not their concern.',
    },
  },
  {
    id: 'together-teach',
    kind: 'core',
    text: 'Whom did you help to become better at their work, and what can that person do today that they could not do before?',
    pillar: 'collaboration',
    levels: ['senior'],
    minutes: 5,
    audience: 'recruiter',
    followUps: ['What did you stop doing for them?', 'What did you learn from it?'],
    anchors: {
      strong: 'Names what the person could not do, what was tried, and a task they now do alone.',
      partial: 'Answered questions whenever they came.',
      weak: 'People have to learn by themselves.',
    },
  },
  {
    id: 'remote-day',
    kind: 'core',
    text: 'On a day when you work on your own, how do you decide what comes first, and how do you notice that you are stuck?',
    pillar: 'collaboration',
    levels: ['junior', 'mid'],
    minutes: 4,
    audience: 'recruiter',
    followUps: ['After how long do you ask?', 'What do you do with interruptions?'],
    anchors: {
      strong: 'Plans a few things in order, has a limit of time after which they ask, with what was tried, and closes the day with a note.',
      partial: 'Works through a list, and asks when nothing else is left.',
      weak: 'Waits for messages, or never gets stuck.',
    },
  },
  {
    id: 'remote-decision',
    kind: 'core',
    text: 'Tell me about a decision that a team in several places took in writing, without a meeting. How did that go?',
    pillar: 'collaboration',
    levels: ['mid', 'senior'],
    minutes: 4,
    audience: 'recruiter',
    followUps: ['How did you hear those who write little?', 'When did you call a meeting after all?'],
    anchors: {
      strong:
        'A written proposal with reasons and a date, objections answered in the same place, the decision noted where newcomers find it.',
      partial: 'A long thread that somebody ended.',
      weak: 'Decisions are only possible in meetings, or were taken by a few in private.',
    },
  },
  {
    id: 'remote-decision-heard',
    kind: 'core',
    text: 'Something is decided in writing while you are away, and it changes your work. How do you learn of it, and what do you do if you think it is wrong?',
    pillar: 'collaboration',
    levels: ['junior'],
    minutes: 4,
    audience: 'recruiter',
    followUps: ['Where do you look before you start?', 'Tell me about one that you had missed.'],
    anchors: {
      strong:
        'Reads the place where decisions are noted before starting, asks there for the reason, objects once with a fact, and goes by the decision until it is changed.',
      partial: 'Hears of it from a colleague, and goes along.',
      weak: 'Goes on as before, or complains to friends.',
    },
  },
  {
    id: 'remote-week',
    kind: 'core',
    text: 'Nobody sets your hours, and people in other places wait for parts of your work. How do you plan a week so that they know what to count on?',
    pillar: 'collaboration',
    levels: ['senior'],
    minutes: 4,
    audience: 'recruiter',
    followUps: ['When can people reach you, and how do they know?', 'Tell me about a week that went otherwise.'],
    anchors: {
      strong:
        'Keeps time for own work and set times for others, names dates that others can plan by, says early what will slip, and has a week as an example.',
      partial: 'Has a list in order, and answers whoever writes first.',
      weak: 'Does what is loudest, or others will see when it is done.',
    },
  },
];
