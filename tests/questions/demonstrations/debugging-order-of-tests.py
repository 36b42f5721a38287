from exercise import SETTINGS, test_price_by_default, test_price_in_dollars

test_price_by_default()
test_price_in_dollars()
failed = False
try:
    test_price_by_default()
except AssertionError:
    failed = True
assert failed and SETTINGS["currency"] == "USD"
