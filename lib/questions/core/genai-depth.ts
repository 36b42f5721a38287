import type { Question } from '#lib/questions/question.ts';

export const genaiDepth: readonly Question[] = [
  {
    id: 'llm-integration-shape',
    kind: 'core',
    text: 'Your program expects a list of amounts from a language model, and one day it gets a friendly sentence. What does your program do?',
    pillar: 'code-quality',
    competency: 'llm-integration',
    levels: ['junior', 'mid'],
    minutes: 4,
    audience: 'recruiter',
    followUps: ['How often does that happen in your work, and how do you know?', 'When do you hand over to a person?'],
    anchors: {
      strong:
        'Asks for a fixed form (“schema”), checks each answer against it, tries again a set number of times with the error told, then goes another way and counts it.',
      partial: 'Catches the error and asks the model again.',
      weak: 'Takes what looks like a number out of the sentence.',
    },
  },
  {
    id: 'retrieval-cut',
    kind: 'core',
    text: 'Before documents can be searched for a model they are cut into pieces. How did you choose where to cut, and how did you notice a bad cut?',
    pillar: 'ecosystem-mastery',
    competency: 'retrieval',
    levels: ['junior', 'mid'],
    minutes: 4,
    audience: 'recruiter',
    followUps: ['What did you do with tables?', 'How do you bring in a document that changed?'],
    anchors: {
      strong:
        'Cuts along headings and paragraphs, keeps the heading with each piece, looked at questions that failed, and measured before and after a change.',
      partial: 'Used pieces of a fixed length with some overlap.',
      weak: 'The library does that.',
    },
  },
  {
    id: 'model-adaptation-licence',
    kind: 'core',
    text: 'You would like to train a published model further with letters from customers. What must be settled before the first run?',
    pillar: 'process',
    competency: 'model-adaptation',
    levels: ['mid', 'senior'],
    minutes: 4,
    audience: 'recruiter',
    followUps: ['Who decides it in the end?', 'How could a letter come out of the model again?'],
    anchors: {
      strong:
        'The model’s licence, a lawful ground for using the letters, removing what identifies people, where it runs, and that a model can repeat what it has seen.',
      partial: 'Asks the data protection officer and removes names.',
      weak: 'The letters belong to the firm, so nothing.',
    },
  },
  {
    id: 'llm-evaluation-judge',
    kind: 'core',
    text: 'Another model marks the answers of your assistant. How far do you trust those marks, and what did you do to find out?',
    pillar: 'code-quality',
    competency: 'llm-evaluation',
    levels: ['mid', 'senior'],
    minutes: 5,
    audience: 'recruiter',
    followUps: ['Which answers did it favour without reason?', 'How often do you compare anew?'],
    anchors: {
      strong:
        'Had people mark a sample too, knows how often they agree, and names a bias such as favouring long answers or the first one shown.',
      partial: 'Reads some of the marks and finds them plausible.',
      weak: 'The marking model is larger, so it is right.',
    },
  },
  {
    id: 'llm-serving-repeat',
    kind: 'core',
    text: 'Half of the questions to your assistant are nearly the same. How could you save work there, and when would that be dangerous?',
    pillar: 'system-design',
    competency: 'llm-serving',
    levels: ['mid', 'senior'],
    minutes: 5,
    audience: 'recruiter',
    followUps: ['How would you notice a stale answer?', 'Whose answer must never be shown to somebody else?'],
    anchors: {
      strong:
        'Keeps the unchanging beginning of the prompt or whole answers for reuse (“caching”), with a lifetime, never across people with different rights, and drops it when the source changes.',
      partial: 'Stores answers to equal questions for a while.',
      weak: 'Each question is sent on as it comes.',
    },
  },
];
