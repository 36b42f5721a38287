import sys
import threading
from types import ModuleType

shop, payments = ModuleType("shop"), ModuleType("shop.payments")
shop.payments = payments
inside, more_than_seats = [], threading.Event()


def charge(order):
    if order["id"] == "refused":
        raise ValueError("the card was refused")
    inside.append(order["id"])
    if len(inside) > 4:
        more_than_seats.set()
    more_than_seats.wait(10)


payments.charge = charge
sys.modules.update({"shop": shop, "shop.payments": payments})

from exercise import sell_all, sold, stock

stock["seated"] = 4
sell_all([{"id": number, "kind": "seated", "count": 1} for number in range(20)])
assert len(sold) > 4 and stock["seated"] < 0, "more seats sold than there are"

sold.clear()
sell_all([{"id": "refused", "kind": "standing", "count": 1}, {"id": "late", "kind": "seated", "count": 1}])
assert sold == [], "an error and a missing seat end without a word"
