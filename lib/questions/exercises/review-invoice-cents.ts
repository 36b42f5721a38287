import type { ReviewExercise } from '#lib/questions/exercise.ts';

export const reviewInvoiceCents: ReviewExercise = {
  id: 'review-invoice-cents',
  kind: 'review',
  title: 'Invoices to the cent',
  pillar: 'code-quality',
  competency: 'money-correctness',
  levels: ['junior', 'mid'],
  minutes: 12,
  audience: 'engineer',
  situation: 'Some invoices stay open although the customer has paid, and some differ by a cent from what the accountants compute.',
  code: `from datetime import datetime, timedelta

VAT = 0.19


def line_total(price, count, discount):
    return round(price * count * (1 - discount / 100), 2)


def invoice(lines, customer):
    net = 0.0
    for line in lines:
        net += line_total(line["price"], line["count"], line.get("discount", 0))
    vat = round(net * VAT, 2)
    return {
        "customer": customer["number"],
        "net": net,
        "vat": vat,
        "gross": net + vat,
        "currency": "EUR",
        "due": datetime.now() + timedelta(days=14),
    }


def is_paid(invoice, payments):
    return sum(payment["amount"] for payment in payments) == invoice["gross"]
`,
  defects: [
    {
      line: 11,
      quote: 'net = 0.0',
      what: 'Money is kept in binary floating-point numbers.',
      why: 'A tenth cannot be held exactly, so sums drift by fractions of a cent.',
      anchors: {
        strong: '“Three times ten cents is not thirty cents here. Use Decimal made from text, or whole cents.”',
        partial: 'Would round more often.',
        weak: 'Would show two digits on the screen.',
      },
    },
    {
      line: 26,
      quote: '== invoice["gross"]',
      what: 'Two computed floating-point sums are compared for equality.',
      why: 'A paid invoice stays open for a difference that nobody can see. Paying a cent too much leaves it open too.',
      anchors: {
        strong: '“Compare exact amounts, and decide what too much and too little mean.”',
        partial: 'Would allow a small difference.',
        weak: 'Sees nothing wrong.',
      },
    },
    {
      line: 7,
      quote: 'return round(',
      what: 'Rounding is not what accountants expect.',
      why: 'Python rounds halves to the even digit, and many halves are not halves in binary: round(2.675, 2) gives 2.67.',
      anchors: {
        strong: '“Agree on the rule and on the place, then quantize with it once.”',
        partial: 'Knows that rounding in Python is special.',
        weak: 'Says that round is correct by definition.',
      },
    },
    {
      line: 20,
      quote: '"currency": "EUR"',
      what: 'The currency and the tax rate are fixed, while lines carry neither.',
      why: 'Prices in another currency or with a lower rate are added up as if they were alike.',
      anchors: {
        strong: '“Amount and currency belong together, and the rate belongs to the line.”',
        partial: 'Would make them settings.',
        weak: 'Likes that they are constants.',
      },
    },
    {
      line: 21,
      quote: 'datetime.now()',
      what: 'A due date is stored as a moment without a zone.',
      why: 'It is a day, not a moment; near midnight or on a server elsewhere it is another day.',
      anchors: {
        strong: '“It should be a date in the customer’s calendar, with today handed in so that it can be tested.”',
        partial: 'Mentions the zone.',
        weak: 'Does not mention it.',
      },
    },
  ],
  anchors: {
    strong: 'Explains both complaints from the code and asks who decides on rounding.',
    partial: 'Says “never use floats for money” and stops there.',
    weak: 'Formats the output.',
  },
};
