from exercise import invoice, is_paid, line_total

assert 0.1 + 0.1 + 0.1 != 0.3, "three times ten cents"
assert round(2.675, 2) == 2.67 and line_total(0.125, 1, 0) == 0.12, "halves go to the even digit, or are none"

bill = invoice([{"price": 0.1, "count": 1}, {"price": 0.2, "count": 1}], {"number": 7})
assert bill["gross"] != 0.36 and round(bill["gross"], 2) == 0.36, "sums drift by fractions of a cent"
assert not is_paid(bill, [{"amount": 0.36}]) and not is_paid(bill, [{"amount": 0.37}]), "a paid invoice stays open"
assert bill["due"].tzinfo is None, "a due date is a moment without a zone"
