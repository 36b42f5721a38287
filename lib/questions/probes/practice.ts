import type { Question } from '#lib/questions/question.ts';

export const practiceProbes: readonly Question[] = [
  {
    id: 'probe-teamwork',
    kind: 'probe',
    text: 'Please tell me about a piece of work that you could not have finished without somebody from another team. How did you agree on who does what?',
    pillar: 'collaboration',
    minutes: 4,
    audience: 'recruiter',
    followUps: ['Where did you disagree?', 'How did you keep each other informed?', 'Who could confirm it?'],
    anchors: {
      strong: 'Names the people by role, one disagreement, how it was settled, and what both sides got.',
      partial: 'Worked with others, but each did their own part and little was agreed.',
      weak: 'Others appear only as an obstacle, or not at all.',
    },
  },
  {
    id: 'probe-engineering-practice',
    kind: 'probe',
    text: 'Think of the last change you brought to users. Which steps did it pass between your desk and theirs?',
    pillar: 'process',
    minutes: 4,
    audience: 'recruiter',
    followUps: ['Who looked at it before it went out?', 'Which tests ran, and who wrote them?', 'How would it have been taken back?'],
    anchors: {
      strong: 'Names review by another person, tests that run by themselves, a release step, and a way back.',
      partial: 'Names two of these, and says what was missing and why.',
      weak: 'The change was copied to the server, or the steps were someone else’s business.',
    },
  },
  {
    id: 'probe-security-practice',
    kind: 'probe',
    text: 'Who could have misused the last system you built, and what did you do so that they could not?',
    pillar: 'security',
    minutes: 4,
    audience: 'recruiter',
    followUps: ['How was it checked?', 'Who would have noticed a misuse, and how soon?', 'What would you still improve?'],
    anchors: {
      strong: 'Names a concrete misuse, a protection against it, and how the protection was tested.',
      partial: 'Names protections such as login and encryption, but no misuse they were meant for.',
      weak: 'Nobody would have done that, or another department took care of it.',
    },
  },
  {
    id: 'probe-senior-depth',
    kind: 'probe',
    text: 'Which technical decision of yours do people still live with today? Tell me how you came to it, and what you would do differently.',
    pillar: 'system-design',
    minutes: 5,
    audience: 'recruiter',
    followUps: [
      'Which other way did you turn down, and why?',
      'What broke afterwards, and how did you find the cause?',
      'Who did you have to convince, and who learnt from it?',
    ],
    anchors: {
      strong:
        'One decision of their own with an alternative that was turned down, what it cost later, and a fault they hunted down themselves.',
      partial: 'A decision that the team made, with reasons, but their own part or its later cost stays open.',
      weak: 'Names a tool that was chosen, and says only that it is the best or that everybody uses it.',
    },
  },
];
