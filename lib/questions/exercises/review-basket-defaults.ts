import type { ReviewExercise } from '#lib/questions/exercise.ts';

export const reviewBasketDefaults: ReviewExercise = {
  id: 'review-basket-defaults',
  kind: 'review',
  title: 'A shopping basket',
  pillar: 'code-quality',
  levels: ['junior'],
  minutes: 10,
  audience: 'engineer',
  situation:
    'A colleague wrote the basket of a small shop. Customers say that their basket holds things they never chose, and that totals are sometimes too low.',
  code: `def add_item(name, price, basket=[]):
    for item in basket:
        if item["name"] is name:
            item["count"] += 1
            return basket
    basket.append({"name": name, "price": price, "count": 1})
    return basket


def drop_free_items(basket):
    for item in basket:
        if item["price"] == 0:
            basket.remove(item)
    return basket


def total(basket, discounts={}):
    amount = 0
    for item in basket:
        try:
            amount += item["price"] * item["count"] * (1 - discounts[item["name"]])
        except:
            pass
    return amount
`,
  defects: [
    {
      line: 1,
      quote: 'basket=[]',
      what: 'The empty list is made once and shared by all calls that bring no basket.',
      why: 'Goods of one customer turn up in the basket of the next.',
      anchors: {
        strong:
          '“This list is made when the function is defined. All callers without a basket share it. Use None and make a new one inside. The discounts below have the same trap, as yet without harm.”',
        partial: '“You should not do that”, and knows the remedy by heart.',
        weak: 'Sees nothing odd in it.',
      },
    },
    {
      line: 3,
      quote: 'is name',
      what: 'Names are compared by identity, not by content.',
      why: 'Two equal texts may be two objects, so the same product stands in the basket twice.',
      anchors: {
        strong: '“Is asks whether it is the same object. It works by luck for short fixed texts and fails for those from a form.”',
        partial: 'Would write two equals signs, without a reason.',
        weak: 'Reads it as the same thing.',
      },
    },
    {
      line: 13,
      quote: 'basket.remove(item)',
      what: 'The list is changed while the loop walks over it.',
      why: 'After each removal the next item is skipped, so of two free items in a row one remains.',
      anchors: {
        strong: '“Take two free items one after the other: the second stays. Build a new list with those to keep.”',
        partial: 'Feels uneasy about removing in a loop.',
        weak: 'Finds it readable.',
      },
    },
    {
      line: 22,
      quote: 'except:',
      what: 'Every error is swallowed, and items without a discount are left out of the total.',
      why: 'A missing discount is the usual case, so most goods cost nothing and nobody sees why.',
      anchors: {
        strong:
          '“Without a discount this raises, is hidden, and the item is free. Ask for the discount with zero as the default, and catch nothing.”',
        partial: 'Wants to name the kind of error in the catch.',
        weak: 'Says that errors are handled.',
      },
    },
  ],
  anchors: {
    strong: 'Explains both complaints from the code, with an example for each, and proposes small repairs.',
    partial: 'Finds the shared list or the hidden error, and explains one complaint.',
    weak: 'Talks about comments and type hints only.',
  },
};
