import type { ReviewExercise } from '#lib/questions/exercise.ts';

export const reviewOrdersPage: ReviewExercise = {
  id: 'review-orders-page',
  kind: 'review',
  title: 'The list of orders of a shop',
  pillar: 'code-quality',
  competency: 'orm',
  levels: ['junior', 'mid'],
  minutes: 12,
  audience: 'engineer',
  situation: 'The page takes 40 milliseconds on a developer’s machine and 30 seconds for the largest shop.',
  code: `from django.contrib.auth.decorators import login_required
from django.http import JsonResponse

from shop.models import Order


@login_required
def overview(request):
    orders = Order.objects.filter(shop_id=request.GET["shop"]).order_by("-placed_on")
    result = []
    for order in orders:
        result.append(
            {
                "number": order.number,
                "customer": order.customer.name,
                "lines": [line.product.title for line in order.lines.all()],
                "total": sum(line.price * line.count for line in order.lines.all()),
            }
        )
    newest = Order.objects.filter(shop_id=request.GET["shop"]).order_by("-placed_on")[:1]
    return JsonResponse({"orders": result, "newest": [order.number for order in newest]})
`,
  defects: [
    {
      line: 15,
      quote: 'order.customer.name',
      what: 'Each order asks the database for its customer.',
      why: 'A thousand orders make a thousand extra queries.',
      anchors: {
        strong: '“One query for each row. Fetch the customer with select_related, and let a test count the queries.”',
        partial: 'Knows the name of the problem, unsure of the remedy.',
        weak: 'Blames the database or Django.',
      },
    },
    {
      line: 16,
      quote: 'line.product.title',
      what: 'The lines are fetched twice for each order, and the product once for each line.',
      why: 'Here the number of queries grows with all lines of all orders, which is the larger part of the 30 seconds.',
      anchors: {
        strong: '“Prefetch lines together with their products, and use them for both fields; or let the database add up the total.”',
        partial: 'Finds the lines, overlooks the products or the second fetch.',
        weak: 'Would put the page into a cache.',
      },
    },
    {
      line: 11,
      quote: 'for order in orders',
      what: 'All orders ever placed are read and sent.',
      why: 'The answer grows for ever, however few queries there are.',
      anchors: {
        strong: '“Nobody reads fifty thousand orders. Give them out in pages.”',
        partial: 'Proposes a limit without a way to see the rest.',
        weak: 'Does not notice.',
      },
    },
    {
      line: 9,
      quote: 'request.GET["shop"]',
      what: 'The shop is taken from the address and never checked against the person.',
      why: 'Any signed-in person can read the orders of every shop.',
      anchors: {
        strong: '“Who says that this person may see this shop? That is worse than slow.”',
        partial: 'Wonders whether the number is valid.',
        weak: 'Trusts it because one must sign in.',
      },
    },
    {
      line: 20,
      quote: 'newest = Order.objects',
      what: 'The newest order is asked for again, though it is the first of the list.',
      why: 'One query more does little harm, but an order that comes in between makes the two disagree.',
      anchors: {
        strong: '“We have it already. One query, one moment.”',
        partial: 'Finds it double, as a matter of tidiness.',
        weak: 'Takes it for the slow part, because it is sorted again.',
      },
    },
  ],
  anchors: {
    strong: 'Counts the queries for one page aloud, names the missing right unasked, and measures before changing.',
    partial: 'Finds the extra queries and one remedy.',
    weak: 'Wants a faster server or a cache first.',
  },
};
