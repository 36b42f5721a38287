import logging
import sys
import time
from types import ModuleType, SimpleNamespace

charges, written = [], []


def post(url, json, headers, verify):
    charges.append((json["order"], verify))
    if len(charges) < 3:
        raise ConnectionError("the answer got lost")
    return SimpleNamespace(raise_for_status=lambda: None, json=lambda: {"id": "c-1"})


requests = ModuleType("requests")
requests.post = post
sys.modules["requests"] = requests
time.sleep = lambda seconds: None
logging.basicConfig(level=logging.INFO, stream=SimpleNamespace(write=written.append, flush=lambda: None))

from exercise import pay

saved = []
order = SimpleNamespace(id=7, total=10, paid=None, save=lambda: saved.append(order.paid))
card = SimpleNamespace(number="4000 0000 0000 0002", cvc="123")
assert pay(order, card, "k-secret") == "c-1" and len(charges) == 3, "charged three times for one order"
assert charges[0][1] is False, "the certificate is not checked"
log = "".join(written)
assert card.number in log and card.cvc in log and "k-secret" in log, "card, check code and key in the log"


def refuse():
    raise OSError("the database is away")


charges.clear()
order.save, order.paid = refuse, None
try:
    pay(order, card, "k-secret")
except OSError:
    pass
assert len(charges) == 10 and order.paid is False, "charged, not saved, charged again, and noted as not paid"
