import type { Question } from '#lib/questions/question.ts';

export const dataEngineeringDepth: readonly Question[] = [
  {
    id: 'distributed-processing-skew',
    kind: 'core',
    text: 'Two hundred parts of a job finish in a minute, and the last one runs for an hour. What does that tell you?',
    pillar: 'debugging',
    competency: 'distributed-processing',
    levels: ['mid', 'senior'],
    minutes: 5,
    audience: 'recruiter',
    followUps: ['How do you make sure before you change anything?', 'Which remedy did you try?'],
    anchors: {
      strong:
        'One part got far more rows (“skew”), mostly through one very frequent key; looks at rows per part, then splits that key, treats it apart, or sends the small table everywhere (“broadcast”).',
      partial: 'Suspects a slow machine first, then uneven data.',
      weak: 'Adds more machines.',
    },
  },
  {
    id: 'sql-null',
    kind: 'core',
    text: 'A query asks for all customers whose city is not Lyon. Customers without a city do not appear. Why, and what do you write to get them?',
    pillar: 'language-mechanics',
    competency: 'sql',
    levels: ['junior', 'mid'],
    minutes: 4,
    audience: 'engineer',
    followUps: ['Where else do missing values bite?', 'How does counting a column differ from counting rows?'],
    anchors: {
      strong:
        'A comparison with a missing value is neither true nor false, so the row drops out; asks for missing ones expressly, and knows that counting a column skips them.',
      partial: 'Knows that missing values need their own condition, not why.',
      weak: 'It must be a fault in the data.',
    },
  },
  {
    id: 'data-warehousing-grain',
    kind: 'core',
    text: 'After you joined a second table, the turnover of the firm doubled. What happened, and how do you keep it from happening again?',
    pillar: 'code-quality',
    competency: 'data-warehousing',
    levels: ['junior', 'mid'],
    minutes: 4,
    audience: 'recruiter',
    followUps: ['How would you notice without knowing the right figure?', 'Which check would you add to the nightly load?'],
    anchors: {
      strong:
        'The second table holds several rows for one sale, so sales were repeated; says what one row stands for (“grain”), brings it to one row first, and tests the count and the sum before and after.',
      partial: 'Finds the repeated rows and removes them with “distinct”.',
      weak: 'The new figure must be the right one.',
    },
  },
  {
    id: 'etl-backfill',
    kind: 'core',
    text: 'You have found that a calculation was wrong for eight months. How do you correct the history while people use the reports every day?',
    pillar: 'process',
    competency: 'etl',
    levels: ['mid', 'senior'],
    minutes: 5,
    audience: 'recruiter',
    followUps: ['Whom do you tell first?', 'How can one see afterwards which figures were corrected?'],
    anchors: {
      strong:
        'Computes anew beside the old figures, compares both, swaps them period by period, tells users what changes, and keeps a note of it.',
      partial: 'Runs the load again for all months over a weekend.',
      weak: 'Corrects it from today on.',
    },
  },
  {
    id: 'performance-tuning-files',
    kind: 'core',
    text: 'Why can the same table be read ten times faster from Parquet than from CSV, and when does it make no difference?',
    pillar: 'ecosystem-mastery',
    competency: 'performance-tuning',
    levels: ['junior', 'mid'],
    minutes: 4,
    audience: 'engineer',
    followUps: ['What goes wrong with thousands of tiny files?', 'How would you split a large table into folders?'],
    anchors: {
      strong:
        'It is stored by column with types and compression, so only the needed columns and blocks are read and nothing is parsed from text; no gain when all of a small table is read once.',
      partial: 'Knows that it is smaller and typed.',
      weak: 'Because it is a newer format.',
    },
  },
];
