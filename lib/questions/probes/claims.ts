import type { Question } from '#lib/questions/question.ts';

/** The frame of an accomplishment record: situation, own part, result, who could confirm it. */
const SITUATION = 'What was the situation when you started?';
const PART = 'Which part did you do yourself, and who did the rest?';
const CONFIRM = 'Who could confirm it?';

export const claimProbes: readonly Question[] = [
  {
    id: 'probe-claimed-skill',
    kind: 'probe',
    text: 'Your profile names {skill}. Please tell me about one piece of work in which you used it: what was needed, what did you do with it, and what came of it?',
    pillar: 'verification',
    minutes: 3,
    audience: 'recruiter',
    followUps: [PART, 'When was that, and for whom?', CONFIRM],
    anchors: {
      strong: 'Names one job or project, the task, a difficulty met with {skill} itself, and a result somebody else saw.',
      partial: 'Names a real occasion, but it was a course, a trial, or mostly a colleague’s work, and says so.',
      weak: 'Explains what {skill} is in general, or stays with “I have worked with it”, and no occasion follows when asked again.',
    },
  },
  {
    id: 'probe-thin-evidence',
    kind: 'probe',
    text: 'Under {employer} the profile mentions {skill} in passing. What did you do with it there, from the first day to the last?',
    pillar: 'verification',
    minutes: 3,
    audience: 'recruiter',
    followUps: [PART, 'What would have been different without you?', CONFIRM],
    anchors: {
      strong: 'Describes own tasks with {skill} week by week, one decision, and one thing that went wrong.',
      partial: 'Used it now and then after somebody else had set it up, and can say for what.',
      weak: 'It was used somewhere in the team or the firm, and no task of their own can be named.',
    },
  },
  {
    id: 'probe-years',
    kind: 'probe',
    text: 'The profile speaks of {claimed} with {skill}. How do you count that time: which jobs or projects are in it, and how much of each?',
    pillar: 'verification',
    minutes: 3,
    audience: 'recruiter',
    followUps: [
      'Was any of it beside a job, in studies, or in your own projects?',
      'What did you do with it in the first of those years?',
      CONFIRM,
    ],
    anchors: {
      strong: 'Adds it up job by job, corrects the figure where needed, and names the first use.',
      partial: 'Names the jobs, but counts whole years in which {skill} was a small part of the work.',
      weak: 'Repeats the figure, or gives a new one each time.',
    },
  },
  {
    id: 'probe-total-years',
    kind: 'probe',
    text: 'The profile speaks of {claimed} in all. Which work do you count in, and is any of it missing from the list?',
    pillar: 'verification',
    minutes: 3,
    audience: 'recruiter',
    followUps: ['Is freelance work or work beside your studies in it?', 'Which part of it was with Python?'],
    anchors: {
      strong: 'Names the work that is counted, including any that the profile leaves out, and the sum comes near.',
      partial: 'Counts related work from another trade, and explains why it belongs there.',
      weak: 'Cannot say what the figure is made of.',
    },
  },
  {
    id: 'probe-first-use',
    kind: 'probe',
    text: 'As far as I know, {skill} first came out in {year}, and your profile mentions it for {employer} before that. Which version was it, and how did you come by it?',
    pillar: 'verification',
    minutes: 3,
    audience: 'recruiter',
    followUps: ['Could the year or the name of the tool be a slip?', 'What did you use before it?', CONFIRM],
    anchors: {
      strong:
        'Corrects the year or the tool at once, or describes a preview, an internal version or a forerunner with details that can be checked.',
      partial: 'Is unsure of the year, and moves it to a later job that fits.',
      weak: 'Insists on the year, yet cannot say what {skill} looked like then.',
    },
  },
  {
    id: 'probe-stale-skill',
    kind: 'probe',
    text: 'The last work that shows {skill} seems to be from {year}. What have you done with it since then?',
    pillar: 'verification',
    minutes: 3,
    audience: 'recruiter',
    followUps: ['What has changed in it since?', 'How would you get back up to speed?'],
    anchors: {
      strong: 'Names later use that the profile leaves out, or says openly that it has rested and what must be relearnt.',
      partial: 'Has followed it by reading or small trials, without work that others used.',
      weak: 'Calls it current, yet names neither later use nor anything that has changed.',
    },
  },
  {
    id: 'probe-skill-choice',
    kind: 'probe',
    text: 'The skills list is long. Which three of them could you be questioned on tomorrow, and which would you leave out if you had room for ten?',
    pillar: 'verification',
    minutes: 3,
    audience: 'recruiter',
    followUps: ['For each of the three: the last thing you built with it?', 'Who wrote the list, you or an agency?'],
    anchors: {
      strong: 'Chooses at once, backs each choice with recent work, and drops many without regret.',
      partial: 'Chooses, but one of the three rests on a course or on older work.',
      weak: 'Wants to keep all of them, or cannot back any of the three.',
    },
  },
  {
    id: 'probe-after-course',
    kind: 'probe',
    text: 'The profile shows a course or certificate on {skill}. What have you made with it since, outside the course?',
    pillar: 'verification',
    minutes: 3,
    audience: 'recruiter',
    followUps: ['What was harder than in the exercises?', 'Who uses it?', CONFIRM],
    anchors: {
      strong: 'Something that others used or relied on, with a problem that no exercise had.',
      partial: 'A finished project of their own, larger than the exercises.',
      weak: 'Only the exercises of the course, or plans.',
    },
  },
  {
    id: 'probe-outcome-measured',
    kind: 'probe',
    text: 'You write: “{quote}”. What was the figure before, what was it after, and how did you measure it?',
    pillar: 'verification',
    minutes: 3,
    audience: 'recruiter',
    followUps: [
      'Over what time?',
      'What else changed at the same time?',
      'If the figure is confidential: how large was the change, roughly?',
    ],
    anchors: {
      strong: 'Gives both figures or their ratio, the way of measuring, and one reason for doubt.',
      partial: 'Gives the direction and a rough size, measured by somebody else.',
      weak: 'No figure, no way of measuring, and no one who noticed.',
    },
  },
  {
    id: 'probe-your-part',
    kind: 'probe',
    text: 'About “{quote}”: how many people worked on it, and what would not have happened without you?',
    pillar: 'ownership',
    minutes: 3,
    audience: 'recruiter',
    followUps: [SITUATION, 'What did you decide yourself?', CONFIRM],
    anchors: {
      strong: 'Separates own work from that of others, gives others their due, and names one decision of their own.',
      partial: 'Names own tasks, but not a decision.',
      weak: 'Stays with “we” or with what the firm does when asked for their own part.',
    },
  },
  {
    id: 'probe-title-scope',
    kind: 'probe',
    text: 'As {position}: what could you decide alone, and for what did you need somebody’s agreement?',
    pillar: 'ownership',
    minutes: 3,
    audience: 'recruiter',
    followUps: ['How many people followed your decisions?', 'Which decision of yours turned out wrong, and what then?'],
    anchors: {
      strong: 'Names decisions on design, people or money with their size, and one that went wrong.',
      partial: 'Decided on their own part of the work, and proposed the rest.',
      weak: 'The title stands, but each decision named was taken by somebody else.',
    },
  },
];
