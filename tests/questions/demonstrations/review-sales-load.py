import sqlite3

with open("sales.csv", "w") as file:
    file.write("01.02.2026;harbour;12,50\n01.02.2026;ridge;1.234,50\n")
with sqlite3.connect("w.db") as db:
    db.execute("CREATE TABLE sales (day, shop, amount)")
    db.execute("INSERT INTO sales VALUES ('2001-01-01', 'old', 1)")

from exercise import load


def rows():
    return sqlite3.connect("w.db").execute("SELECT day, shop, amount FROM sales").fetchall()


load("sales.csv", "w.db")
assert [row[1:] for row in rows()] == [("harbour", 12.5)], "the large amount and the old year are gone"
assert rows()[0][0] != "2026-02-01", "the day of the load, not of the sale"
load("sales.csv", "w.db")
assert len(rows()) == 2, "a second start doubles the sales"

with open("sales.csv", "a") as file:
    file.write("cut off\n")
try:
    load("sales.csv", "w.db")
except IndexError:
    pass
assert len(rows()) == 3, "a failure halfway leaves a part behind"
