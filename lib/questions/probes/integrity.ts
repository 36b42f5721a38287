import type { Question } from '#lib/questions/question.ts';

export const integrityProbes: readonly Question[] = [
  {
    id: 'probe-hidden-text',
    kind: 'probe',
    text: 'Your file holds some text that one cannot see on the page. Did you know, and do you know where it comes from?',
    pillar: 'verification',
    minutes: 2,
    audience: 'recruiter',
    followUps: ['Which template or program did you use?', 'Could you send the file again without it?'],
    anchors: {
      strong: 'Explains it, such as a template or an aid for screen readers, or is surprised and sends a clean file.',
      partial: 'Is unsure, and agrees to look.',
      weak: 'Put it there so that a program would read it, and sees nothing odd in that.',
    },
  },
  {
    id: 'probe-instructions',
    kind: 'probe',
    text: 'Your profile holds a sentence that speaks to a computer program and not to a reader. How did it get there?',
    pillar: 'verification',
    minutes: 2,
    audience: 'recruiter',
    followUps: ['Did somebody advise you to add it?', 'Which of your work should we look at instead?'],
    anchors: {
      strong: 'Says openly how it came in, and turns to work that can be looked at.',
      partial: 'Followed advice from elsewhere without much thought.',
      weak: 'Denies it while it is on the page, or defends it.',
    },
  },
  {
    id: 'probe-sources',
    kind: 'probe',
    text: 'Your profile and your résumé say different things about {employer}. Which of the two is right, and since when?',
    pillar: 'verification',
    minutes: 2,
    audience: 'recruiter',
    followUps: ['Which of the two did you write last?', 'Could the dates or titles be those of a contract or an agency?'],
    anchors: {
      strong: 'Knows which is out of date, corrects it, and the rest then fits.',
      partial: 'Both are roughly right, such as a title inside the firm and one for outsiders.',
      weak: 'Gives a third version.',
    },
  },
  {
    id: 'probe-near-duplicate',
    kind: 'probe',
    text: 'Parts of your profile read almost the same as another one that we have received. Could you tell one of these projects in your own words, with something that only you can know?',
    pillar: 'verification',
    minutes: 4,
    audience: 'recruiter',
    followUps: [
      'Was there a shared template, or did you work on the same team?',
      'Which decision in it was yours?',
      'Who could confirm it?',
    ],
    anchors: {
      strong: 'Tells details that are in neither text, and explains the likeness, such as a shared project or agency.',
      partial: 'Tells the project correctly, but with little of their own in it.',
      weak: 'Repeats the written sentences.',
    },
  },
];
