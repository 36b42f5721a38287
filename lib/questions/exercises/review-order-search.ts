import type { ReviewExercise } from '#lib/questions/exercise.ts';

export const reviewOrderSearch: ReviewExercise = {
  id: 'review-order-search',
  kind: 'review',
  title: 'Search in a customer’s orders',
  pillar: 'code-quality',
  competency: 'api-security',
  levels: ['junior', 'mid'],
  minutes: 15,
  audience: 'engineer',
  situation:
    'A shop lets signed-in customers search their own orders. The endpoint went to review this morning and is to be released tomorrow.',
  code: `import sqlite3

from fastapi import Depends, FastAPI

from shop.accounts import Customer, signed_in

app = FastAPI()


def connection():
    return sqlite3.connect("shop.db")


@app.get("/orders")
def search_orders(text: str, sort: str = "placed_on", customer: Customer = Depends(signed_in)):
    db = connection()
    try:
        rows = db.execute(
            f"SELECT id, placed_on, total FROM orders WHERE customer_id = {customer.id} "
            f"AND note LIKE '%{text}%' ORDER BY {sort}"
        ).fetchall()
        return {"orders": rows}
    except Exception as error:
        return {"error": str(error)}


@app.get("/orders/{order_id}")
def show_order(order_id: int, customer: Customer = Depends(signed_in)):
    row = connection().execute("SELECT * FROM orders WHERE id = ?", (order_id,)).fetchone()
    return {"order": row}
`,
  defects: [
    {
      line: 20,
      quote: 'LIKE',
      what: 'The search text and the sort order are pasted into the query.',
      why: 'A stranger can end the text with a quote and read or join any table. A sort column cannot be passed as a parameter, so it needs a list of allowed names.',
      anchors: {
        strong: '“Whoever types a quote here writes our query. The text becomes a parameter, and the sort order comes from a fixed list.”',
        partial: '“This looks like SQL injection”, with a remedy for the text and not for the sort order.',
        weak: '“The line is long”, or trusts the query because the customer is signed in.',
      },
    },
    {
      line: 29,
      quote: 'WHERE id = ?',
      what: 'Any signed-in customer can read any order.',
      why: 'Signing in says who asks, not what belongs to them. Counting the number up shows every order of the shop.',
      anchors: {
        strong: '“It never asks whether the order is this customer’s. Add the customer to the condition and test it as a second customer.”',
        partial: 'Notices that the customer is not used, and takes it for a leftover.',
        weak: 'Praises this part because it uses a parameter.',
      },
    },
    {
      line: 24,
      quote: 'str(error)',
      what: 'Every failure is caught, and its text goes to the caller with a status of success.',
      why: 'The text of database errors helps an attacker, and nobody on the own side learns that something failed.',
      anchors: {
        strong: '“Errors look like success and tell strangers about our tables. Log them, and answer with a plain failure.”',
        partial: 'Wants a narrower catch, without naming who reads the message.',
        weak: 'Finds it careful that errors are caught.',
      },
    },
    {
      line: 11,
      quote: 'return sqlite3.connect',
      what: 'A connection is opened for each request, and the program never closes it.',
      why: 'When it closes is left to Python’s clean-up, and with a database server each open one takes up one of few places.',
      anchors: {
        strong: '“Nobody closes these. I would hand the connection in and close it when the request ends.”',
        partial: 'Would use a pool, without saying why.',
        weak: 'Does not mention it.',
      },
    },
  ],
  anchors: {
    strong:
      'Names the pasted query and the missing ownership check first, shows what a stranger would type, and speaks of the code, not of its author.',
    partial: 'Finds the pasted query, misses that orders of others can be read.',
    weak: 'Speaks of names, line length and documentation.',
  },
};
