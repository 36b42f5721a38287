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
];
