import type { Question } from '#lib/questions/question.ts';

export const fintechMoney: readonly Question[] = [
  {
    id: 'money-correctness-cent',
    kind: 'core',
    text: 'How does a program of yours keep an amount of money, and what goes wrong with ordinary floating-point numbers, which Python calls float?',
    pillar: 'language-mechanics',
    competency: 'money-correctness',
    levels: ['junior', 'mid'],
    minutes: 4,
    audience: 'recruiter',
    followUps: ['Where do you round, and who decided that?', 'What about currencies without cents?'],
    anchors: {
      strong:
        'Whole numbers of the smallest unit (“cents”) or exact decimals (“Decimal”), since a float cannot hold a tenth exactly; one agreed place for rounding.',
      partial: 'Rounds to two places in many spots.',
      weak: 'A float is exact enough, or two digits on the screen will do.',
    },
  },
  {
    id: 'money-correctness-add-up',
    kind: 'core',
    text: 'The sum in your books and the sum at the bank differ by eleven euros. How do you find them?',
    pillar: 'system-design',
    competency: 'money-correctness',
    levels: ['mid', 'senior'],
    minutes: 5,
    audience: 'recruiter',
    followUps: ['Which check runs each day?', 'Can an old entry be changed in your system?'],
    anchors: {
      strong:
        'Matches entry by entry, by date and reference, has a daily comparison (“reconciliation”), and corrects by a new entry, never by changing an old one.',
      partial: 'Searches by query and corrects the balance.',
      weak: 'Small differences are normal.',
    },
  },
  {
    id: 'payments-twice',
    kind: 'core',
    text: 'A customer presses “pay” twice, or the payment firm sends you the same message twice. What happens in a system you built?',
    pillar: 'system-design',
    competency: 'payments',
    levels: ['junior', 'mid'],
    minutes: 5,
    audience: 'recruiter',
    followUps: ['How do you test it?', 'Have customers been charged twice?'],
    anchors: {
      strong: 'A key for each payment (“idempotency key”), kept with the result, so that a repeat changes nothing; tested with repeats.',
      partial: 'The button is switched off after the first press.',
      weak: 'The payment firm takes care of it.',
    },
  },
  {
    id: 'payments-provider-down',
    kind: 'core',
    text: 'Your payment firm does not answer and you do not know whether the money moved. What do you tell the customer, and what does your program do?',
    pillar: 'debugging',
    competency: 'payments',
    levels: ['mid', 'senior'],
    minutes: 5,
    audience: 'recruiter',
    followUps: ['Who looks at it the next day?', 'What did you change after the last time?'],
    anchors: {
      strong:
        'The payment stays “unknown”, is asked for again later, compared with the firm’s daily list, and the customer hears the truth.',
      partial: 'Tells the customer to try again later.',
      weak: 'Treats it as failed and charges again.',
    },
  },
  {
    id: 'quantitative-analysis-future',
    kind: 'core',
    text: 'A trading rule looks wonderful on old data. How do you look for the mistake?',
    pillar: 'code-quality',
    competency: 'quantitative-analysis',
    levels: ['junior', 'mid'],
    minutes: 5,
    audience: 'recruiter',
    followUps: ['Which firms are missing from the data?', 'What do you count for costs?'],
    anchors: {
      strong:
        'Looks for knowledge from the future (“look-ahead”), firms that have vanished from the data (“survivorship”), costs left out, and too many rules tried on the same data (“overfitting”).',
      partial: 'Tests on another year.',
      weak: 'It is simply good.',
    },
  },
  {
    id: 'quantitative-analysis-live',
    kind: 'core',
    text: 'Tell me about a model for prices or risks that behaved differently in real use than in your tests. What did you do?',
    pillar: 'ownership',
    competency: 'quantitative-analysis',
    levels: ['mid', 'senior'],
    minutes: 5,
    audience: 'recruiter',
    followUps: ['Who could switch it off?', 'How large was the difference?'],
    anchors: {
      strong: 'Names the size of the difference, the cause, the limit or switch that worked, and what changed in testing.',
      partial: 'Switched it off and went back to tests.',
      weak: 'It has never been in real use.',
    },
  },
];
