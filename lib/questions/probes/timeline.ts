import type { Question } from '#lib/questions/question.ts';

export const timelineProbes: readonly Question[] = [
  {
    id: 'probe-dates',
    kind: 'probe',
    text: 'The dates you give for {employer} do not seem to fit together as I read them. Could you tell me the month you began and the month you finished there?',
    pillar: 'verification',
    minutes: 2,
    audience: 'recruiter',
    followUps: ['Is it a slip in the profile?', 'Which document would show the dates if we needed them later?'],
    anchors: {
      strong: 'Gives both months without effort, and sees the slip.',
      partial: 'Has to look it up, and the corrected dates then fit.',
      weak: 'Gives dates that contradict other parts of the profile, and leaves it there.',
    },
  },
  {
    id: 'probe-parallel-jobs',
    kind: 'probe',
    text: 'You list {employer} and {other} for the same time. How did you divide your week between them?',
    pillar: 'verification',
    minutes: 3,
    audience: 'recruiter',
    followUps: ['Was one of them part-time, freelance, or a hand-over?', 'What did you finish in each during that time?'],
    anchors: {
      strong: 'Explains the arrangement in a sentence, such as part-time, contract or hand-over, with work finished in each.',
      partial: 'The dates are rounded, and the true overlap is short.',
      weak: 'Says that both were full-time, yet cannot name what was done in one of them.',
    },
  },
  {
    id: 'probe-short-tenures',
    kind: 'probe',
    text: 'Several of your engagements were brief. Please choose two of them: what was finished when each of them ended, and who went on with it?',
    pillar: 'ownership',
    minutes: 3,
    audience: 'recruiter',
    followUps: ['Was one of them a contract or a project of a set length?', 'What length of engagement suits you now?'],
    anchors: {
      strong: 'Names for both what was finished or handed over in working order, and to whom.',
      partial: 'One of them had a result; the other was left half done, and that is told openly.',
      weak: 'Nothing was finished or handed over in either. Do not ask why they ended, and note nothing about it.',
    },
  },
  {
    id: 'probe-gap',
    kind: 'probe',
    text: 'Is there any work, study or project between the listed jobs that you would like us to take into account? You need not tell us anything else about that time.',
    pillar: 'verification',
    minutes: 2,
    audience: 'recruiter',
    followUps: ['What did you make or learn in it that helps in this role?'],
    anchors: {
      strong: 'Names work or study that adds to the picture. Saying that there is nothing to add counts as an equally good answer.',
      partial: 'Names something without saying what came of it.',
      weak: 'There is no weak answer here. Do not ask further, and note nothing about that time.',
    },
  },
  {
    id: 'probe-repeated-text',
    kind: 'probe',
    text: 'Your entries for {employer} and {other} share text word for word. What did you do in the one that you did not do in the other?',
    pillar: 'verification',
    minutes: 3,
    audience: 'recruiter',
    followUps: ['Which of the two does that text describe best?', 'What was the result in each?'],
    anchors: {
      strong: 'Tells two different pieces of work, each with its own result, or says at once which copy is a slip.',
      partial: 'The tasks were alike; one of them is described well.',
      weak: 'Cannot tell the two apart.',
    },
  },
];
