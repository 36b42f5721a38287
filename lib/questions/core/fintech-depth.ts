import type { Question } from '#lib/questions/question.ts';

export const fintechDepth: readonly Question[] = [
  {
    id: 'money-correctness-rounding',
    kind: 'core',
    text: 'A bill of 100.00 is to be shared among three people. How does your program do it, and who gets the last cent?',
    pillar: 'code-quality',
    competency: 'money-correctness',
    levels: ['senior'],
    minutes: 5,
    audience: 'recruiter',
    followUps: ['What if tax is computed on each line, or on the total?', 'Where is that rule written down?'],
    anchors: {
      strong:
        'Gives whole cents so that the parts always add up to the total, the odd cent by a fixed rule, and rounds at one agreed point that the law or the contract names.',
      partial: 'Rounds each part and corrects the last one.',
      weak: 'Each pays 33.33 and the rest does not matter.',
    },
  },
  {
    id: 'payments-refund',
    kind: 'core',
    text: 'A customer returns half of an order that was paid by card. What has to happen in your system, and what must never happen?',
    pillar: 'system-design',
    competency: 'payments',
    levels: ['junior'],
    minutes: 4,
    audience: 'recruiter',
    followUps: ['What if the refund is asked for twice?', 'How does the bookkeeping see it?'],
    anchors: {
      strong:
        'A new entry that points to the payment, never more back than was paid in sum, the same refund only once, and a state for “sent but not confirmed”.',
      partial: 'Sends the amount back and notes it at the order.',
      weak: 'Changes the amount of the old payment.',
    },
  },
  {
    id: 'quantitative-analysis-gaps',
    kind: 'core',
    text: 'Prices in your data suddenly halve on one day, for one share. What could that be, and how do you treat it?',
    pillar: 'debugging',
    competency: 'quantitative-analysis',
    levels: ['junior'],
    minutes: 4,
    audience: 'recruiter',
    followUps: ['How do you find the next such day?', 'What happens to days without trade?'],
    anchors: {
      strong:
        'Thinks of a split of the share, a wrong currency or a slip; checks with another source, adjusts the earlier prices by rule, and keeps the raw ones.',
      partial: 'Removes or smooths the day.',
      weak: 'The price fell, so it is a chance to buy.',
    },
  },
  {
    id: 'low-latency-pauses',
    kind: 'core',
    text: 'A Python service answers in two milliseconds, but now and then in eighty. Which causes inside Python would you look at?',
    pillar: 'language-mechanics',
    competency: 'low-latency',
    levels: ['mid'],
    minutes: 5,
    audience: 'engineer',
    followUps: ['How do you tell them from causes outside?', 'What did a change cost elsewhere?'],
    anchors: {
      strong:
        'The garbage collector’s full passes over many objects, other threads holding the lock, allocation or logging on the fast path; measures pauses and freezes or tunes the collector only afterwards.',
      partial: 'Suspects the garbage collector and switches it off.',
      weak: 'Python is slow, so nothing can be done.',
    },
  },
  {
    id: 'financial-compliance-erase',
    kind: 'core',
    text: 'A customer asks you to erase all data on them, but payments must be kept for years by law. What does a system you worked on do?',
    pillar: 'security',
    competency: 'financial-compliance',
    levels: ['junior'],
    minutes: 4,
    audience: 'recruiter',
    followUps: ['Who may still see what is kept?', 'What happens to copies and logs?'],
    anchors: {
      strong:
        'Erases what no law requires, keeps the rest apart with few readers and a date on which it goes, and tells the customer what is kept and why.',
      partial: 'Blocks the account and keeps everything.',
      weak: 'Deletes everything, or refuses.',
    },
  },
];
