import type { ReviewExercise } from '#lib/questions/exercise.ts';

export const reviewTicketThreads: ReviewExercise = {
  id: 'review-ticket-threads',
  kind: 'review',
  title: 'Selling tickets with many threads',
  pillar: 'code-quality',
  levels: ['mid', 'senior'],
  minutes: 15,
  audience: 'engineer',
  situation:
    'A ticket shop sells in bursts. To be fast, orders are handled by many threads. After the last concert more seats were sold than there are.',
  code: `from concurrent.futures import ThreadPoolExecutor

from shop.payments import charge  # asks the payment firm, takes about 0.2 seconds

stock = {"standing": 500, "seated": 200}
sold = []


def sell(order):
    if stock[order["kind"]] >= order["count"]:
        charge(order)
        stock[order["kind"]] -= order["count"]
        sold.append(order["id"])


def sell_all(orders):
    with ThreadPoolExecutor(max_workers=32) as pool:
        for order in orders:
            pool.submit(sell, order)
    print(f"{len(sold)} of {len(orders)} orders sold")
`,
  defects: [
    {
      line: 10,
      quote: '>= order["count"]',
      what: 'Between the look at the stock and the taking of it lies the payment.',
      why: 'Many threads see the last seat as free and all of them sell it. Python’s own lock does not help, since it is given up while a thread waits.',
      anchors: {
        strong:
          '“Thirty-two threads may stand between these lines. Reserve under a lock first, then charge, and give the seat back if the charge fails.”',
        partial: 'Puts one lock around everything, and does not see that all then wait for each payment.',
        weak: 'Says that threads cannot clash in Python because of its lock.',
      },
    },
    {
      line: 12,
      quote: '-= order["count"]',
      what: 'Taking away is reading, computing and writing, which is not one step.',
      why: 'Two threads can read the same figure, and one of the two sales is lost from the count. Nothing in the language promises otherwise.',
      anchors: {
        strong: '“Even this single line is several steps. It belongs under the same lock as the check.”',
        partial: 'Has heard that it is not safe, cannot say why.',
        weak: 'Takes one line for one step.',
      },
    },
    {
      line: 19,
      quote: 'pool.submit(sell, order)',
      what: 'The results of the tasks are never asked for.',
      why: 'An error in the payment stays inside the task. The order is gone and nothing is written anywhere.',
      anchors: {
        strong: '“Whatever fails in there vanishes. Keep the futures and ask each for its result.”',
        partial: 'Would add a log line inside the function.',
        weak: 'Thinks that the program would stop with an error.',
      },
    },
    {
      line: 10,
      quote: 'if stock[order["kind"]]',
      what: 'An order that cannot be met is dropped without a word.',
      why: 'The customer waits for an answer that never comes.',
      anchors: {
        strong: '“What does the customer hear when it is sold out? There should be an outcome for each order.”',
        partial: 'Asks what happens otherwise, and leaves it there.',
        weak: 'Does not think of the customer.',
      },
    },
  ],
  anchors: {
    strong: 'Tells in order how two threads sell the same seat, keeps the slow payment outside the lock, and asks where errors go.',
    partial: 'Sees the danger and adds a lock around all of it.',
    weak: 'Proposes more threads or a pause.',
  },
};
