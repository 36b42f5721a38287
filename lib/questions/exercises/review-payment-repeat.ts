import type { ReviewExercise } from '#lib/questions/exercise.ts';

export const reviewPaymentRepeat: ReviewExercise = {
  id: 'review-payment-repeat',
  kind: 'review',
  title: 'Charging a card, with repeats',
  pillar: 'code-quality',
  competency: 'payments',
  levels: ['mid', 'senior'],
  minutes: 15,
  audience: 'engineer',
  situation: 'Some customers were charged twice or more for one order. The service writes a log that the support team can search.',
  code: `import logging
import time

import requests

log = logging.getLogger(__name__)


def pay(order, card, api_key):
    body = {"amount": order.total, "card": card.number, "cvc": card.cvc, "order": order.id}
    for attempt in range(10):
        try:
            log.info("paying %s with key %s", body, api_key)
            answer = requests.post(
                "https://pay.example.org/charges",
                json=body,
                headers={"Authorization": f"Bearer {api_key}"},
                verify=False,
            )
            answer.raise_for_status()
            order.paid = True
            order.save()
            return answer.json()["id"]
        except Exception as error:
            log.warning("attempt %s failed: %s", attempt, error)
            time.sleep(1)
    order.paid = False
    order.save()
`,
  defects: [
    {
      line: 11,
      quote: 'for attempt in range(10)',
      what: 'The charge is repeated without a key that marks it as the same one.',
      why: 'If the answer is lost, or saving the order fails, the money has moved already and moves again.',
      anchors: {
        strong: '“A lost answer is not a lost charge. Send one key for each payment so that the other side knows the repeat.”',
        partial: 'Would repeat less often.',
        weak: 'Finds ten tries robust.',
      },
    },
    {
      line: 13,
      quote: 'log.info',
      what: 'Card number, its check code and the secret key go into the log.',
      why: 'Everybody who can search the log can pay with them. Check codes may not be kept once a payment is authorised, in logs neither.',
      anchors: {
        strong: '“Take these out, replace the key today, and clean the old logs.”',
        partial: 'Would mask the card and leaves the key.',
        weak: 'Finds the log helpful.',
      },
    },
    {
      line: 18,
      quote: 'verify=False',
      what: 'The other side’s certificate is not checked.',
      why: 'Anybody between the two can read and change the payment.',
      anchors: {
        strong: '“This switches off the proof of whom we talk to. Remove it and repair the certificate.”',
        partial: 'Knows that it should be on.',
        weak: 'Thinks the s in https is enough.',
      },
    },
    {
      line: 24,
      quote: 'except Exception',
      what: 'A refused card is treated like a broken line, and a failure to save like a failure to pay.',
      why: 'Refusals are tried ten times with a fixed pause, which payment firms punish, and success is thrown away.',
      anchors: {
        strong: '“Repeat only what may pass, with growing pauses, and keep the charge apart from the saving.”',
        partial: 'Wants a narrower catch.',
        weak: 'Likes that nothing gets through.',
      },
    },
    {
      line: 27,
      quote: 'order.paid = False',
      what: 'An unknown outcome is stored as not paid.',
      why: 'The customer is asked to pay again for what has been paid.',
      anchors: {
        strong: '“There is a third state: not known. Ask the payment firm later.”',
        partial: 'Would raise an error at the end.',
        weak: 'No answer means no money.',
      },
    },
    {
      line: 14,
      quote: 'requests.post',
      what: 'The call has no time limit.',
      why: 'One hanging connection keeps the customer and a worker waiting without end.',
      anchors: {
        strong: '“Set a limit, and treat its passing as not known.”',
        partial: 'Mentions it as good habit.',
        weak: 'Does not mention it.',
      },
    },
  ],
  anchors: {
    strong: 'Tells step by step how a customer pays twice, and separates “failed” from “not known”.',
    partial: 'Finds the leaked secrets and the missing time limit.',
    weak: 'Would raise the number of tries.',
  },
};
