import asyncio
import gc
import sys
import time
from types import ModuleType, SimpleNamespace

logged = []
asyncio.log.logger.addHandler(SimpleNamespace(level=0, handle=lambda record: logged.append(record.getMessage())))
asyncio.log.logger.propagate = False

answers = [(200, "{}"), (503, ""), (200, "{}"), (404, "<html>")]


def get(url):
    time.sleep(0.05)
    status, text = answers.pop(0)
    return SimpleNamespace(status_code=status, text=text)


requests = ModuleType("requests")
requests.get = get
sys.modules["requests"] = requests

import exercise

pauses, pause = [], time.sleep
exercise.time = SimpleNamespace(sleep=lambda seconds: pauses.append(seconds) or pause(0.05))


async def visit():
    await exercise.start(None)
    began = time.perf_counter()
    await asyncio.sleep(0)
    waited = time.perf_counter() - began
    await asyncio.sleep(0)
    return waited, [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]


waited, running = asyncio.run(visit())
gc.collect()
assert pauses == [10] and waited >= 0.24, "a visitor waits for four calls, one after the other, and for the pause"
assert answers == [] and running == [] and list(exercise.latest) == ["harbour", "airport"], "a page of errors ends the loop"
assert any("never retrieved" in text for text in logged), "a line in the log is all that is left of it"
