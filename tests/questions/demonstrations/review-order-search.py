import sqlite3
import sys
from types import ModuleType, SimpleNamespace

fastapi, shop, accounts = ModuleType("fastapi"), ModuleType("shop"), ModuleType("shop.accounts")
fastapi.FastAPI = lambda: SimpleNamespace(get=lambda path: lambda function: function)
fastapi.Depends = lambda function: function
accounts.Customer, accounts.signed_in = SimpleNamespace, None
sys.modules.update({"fastapi": fastapi, "shop": shop, "shop.accounts": accounts})

with sqlite3.connect("shop.db") as db:
    db.execute("CREATE TABLE orders (id, customer_id, placed_on, total, note)")
    db.execute("CREATE TABLE users (name, password)")
    db.execute("INSERT INTO orders VALUES (1, 1, '2026-01-01', 5, 'red'), (2, 2, '2026-01-02', 9, 'blue')")
    db.execute("INSERT INTO users VALUES ('root', 'secret')")

from exercise import search_orders, show_order

me = SimpleNamespace(id=1)
assert search_orders("red", customer=me) == {"orders": [(1, "2026-01-01", 5)]}
stolen = search_orders("%' UNION SELECT 1, name, password FROM users --", customer=me)
assert (1, "root", "secret") in stolen["orders"], "a quote rewrites the query"
assert "no such column" in search_orders("red", sort="colour", customer=me)["error"], "the sort order is code as well"
assert show_order(2, customer=me)["order"][1] == 2, "an order of somebody else"
