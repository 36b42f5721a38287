import type { Question } from '#lib/questions/question.ts';

export const codeQuality: readonly Question[] = [
  {
    id: 'quality-first-test',
    kind: 'core',
    text: 'Tell me about a fault that one of your tests caught, or one that slipped through because a test was missing.',
    pillar: 'code-quality',
    levels: ['junior'],
    minutes: 4,
    audience: 'recruiter',
    followUps: ['What did you add afterwards?', 'Which parts do you not test, and why?'],
    anchors: {
      strong: 'A concrete fault, the test that now stands for it, and a sense of where tests do not pay.',
      partial: 'Writes tests because it is asked for, with one example.',
      weak: 'Testing is somebody else’s work, or the program was tried by hand once.',
    },
  },
  {
    id: 'quality-review-received',
    kind: 'core',
    text: 'What is the most useful remark that somebody made on your code, and what did you change because of it?',
    pillar: 'code-quality',
    levels: ['junior', 'mid'],
    minutes: 4,
    audience: 'recruiter',
    followUps: ['Where did you disagree with a reviewer?', 'What do you look at first when you review?'],
    anchors: {
      strong: 'Quotes the remark, shows what it changed in later work, and can disagree with reasons.',
      partial: 'Remarks were mostly about form, and were followed.',
      weak: 'Nobody has read their code, or remarks were an annoyance.',
    },
  },
  {
    id: 'quality-flawed-code',
    kind: 'core',
    text: 'Some code joins text from a form into a database query, hides every error, and keeps one list that all calls share. Which of the three do you repair first, and what can each of them do to us?',
    pillar: 'code-quality',
    levels: ['mid'],
    minutes: 5,
    audience: 'engineer',
    followUps: ['What would a stranger type into that form?', 'How would you say it to the author?'],
    anchors: {
      strong:
        'Takes the query first, since a stranger can rewrite it, says what the hidden errors and the shared list would look like to a customer, and proposes parameters, narrow error handling and a list for each call.',
      partial: 'Takes the query first by its name, SQL injection, and is vague about the other two.',
      weak: 'Takes them all for a matter of taste, or cannot say what any of them would do.',
    },
  },
  {
    id: 'quality-legacy',
    kind: 'core',
    text: 'Describe old code that you had to change and were afraid of. What did you do before the first change?',
    pillar: 'code-quality',
    levels: ['mid', 'senior'],
    minutes: 5,
    audience: 'recruiter',
    followUps: ['How did you know that nothing else broke?', 'What did you leave alone on purpose?'],
    anchors: {
      strong: 'Wrote tests that pin down what it does today, made small steps, and left parts alone with reasons.',
      partial: 'Read it for long and changed it carefully by hand.',
      weak: 'Wrote it anew without knowing what the old one did.',
    },
  },
  {
    id: 'quality-standard',
    kind: 'core',
    text: 'How did you raise the quality of a team’s code, not only your own, and how did you see that it was better?',
    pillar: 'code-quality',
    levels: ['senior'],
    minutes: 5,
    audience: 'recruiter',
    followUps: ['What met with resistance?', 'What did you give up again?'],
    anchors: {
      strong:
        'One or two habits that the team kept, such as small changes and review, with a sign that it worked: fewer faults, faster releases.',
      partial: 'Introduced rules or tools, but cannot say what they changed.',
      weak: 'Rewrote the work of others, or wrote rules nobody follows.',
    },
  },
];
