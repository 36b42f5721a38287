import type { DesignExercise } from '#lib/questions/exercise.ts';

export const designServices: readonly DesignExercise[] = [
  {
    id: 'design-ticket-noon',
    kind: 'design',
    title: 'Tickets go on sale at noon',
    pillar: 'system-design',
    competency: 'rest-api-design',
    levels: ['mid', 'senior'],
    minutes: 20,
    audience: 'engineer',
    situation:
      'A concert with 8,000 seats goes on sale at noon. 200,000 people will press the button in the first minute. Each seat may be sold once, payment takes up to two minutes, and some give up halfway.',
    ask: [
      'What happens to a seat between choosing and paying?',
      'What do the 192,000 others see, and when?',
      'What do you do when the payment firm becomes slow at two minutes past twelve?',
      'How do you try this out before the day?',
    ],
    watch: [
      'Asks what is promised to whom before drawing boxes.',
      'Holds a seat for a limited time, decided in one place.',
      'Lets few people in at a time in place of letting all fail.',
      'Thinks of repeats by impatient fingers.',
    ],
    anchors: {
      strong:
        'A waiting line in front, a hold with an end decided in one place, payments that may be repeated without harm, a page that costs little for those who wait, and a rehearsal.',
      partial: 'A fast service with a cache and a lock, without an answer to slow payment.',
      weak: 'More servers, and the database will cope.',
    },
  },
  {
    id: 'design-partner-import',
    kind: 'design',
    title: 'Products from forty partners',
    pillar: 'system-design',
    competency: 'async',
    levels: ['junior', 'mid'],
    minutes: 15,
    audience: 'engineer',
    situation:
      'Forty partners offer their products through forty different interfaces. Some allow ten calls a minute, some take half a minute to answer, some are down on Sundays. A shop wants all prices no older than an hour.',
    ask: [
      'How do you keep within each partner’s limits?',
      'What does the shop show when a partner has been silent for a day?',
      'How do you add the forty-first partner?',
      'How do you notice that one sends nonsense?',
    ],
    watch: [
      'Treats partners apart so that one cannot stop the rest.',
      'Asks how old a price may be before it is hidden.',
      'Puts limits in time on each call.',
      'Keeps what differs between partners in one place each.',
    ],
    anchors: {
      strong:
        'One small reader for each partner behind a common form, own limits and pauses, last good data with their time, checks before publishing, and a view of who is late.',
      partial: 'Runs all of them at once with retries.',
      weak: 'One long loop each hour.',
    },
  },
  {
    id: 'design-wallet',
    kind: 'design',
    title: 'A wallet for small amounts',
    pillar: 'system-design',
    competency: 'money-correctness',
    levels: ['mid', 'senior'],
    minutes: 20,
    audience: 'engineer',
    situation:
      'An app lets people keep up to 200 in a wallet, pay in shops, and send money to each other. The phone may be offline for a moment, and people press twice. Every evening the sum of all wallets must equal the money at the bank.',
    ask: [
      'What is stored when someone sends five to a friend?',
      'How do you keep a wallet from going below zero when two payments come at once?',
      'What does the app show while it does not know?',
      'How do you find a difference in the evening?',
    ],
    watch: [
      'Stores movements and not only balances.',
      'Each movement has two sides that add up to nothing.',
      'Names a key against repeats without being asked.',
      'Corrects by a new movement.',
    ],
    anchors: {
      strong:
        'A ledger of paired entries in exact amounts, a key for each wish, the check and the entry in one step, a state for “not known yet”, and a daily comparison entry by entry.',
      partial: 'Balances with a log, and a lock for each wallet.',
      weak: 'One number for each person that is added to and taken from.',
    },
  },
];
