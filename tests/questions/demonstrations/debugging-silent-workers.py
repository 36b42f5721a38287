import sys
import threading
import time

failed = []
threading.excepthook = lambda error: failed.append(error.exc_type.__name__)
program = threading.Thread(target=__import__, args=("exercise",), daemon=True)
program.start()

for _ in range(200):
    if len(failed) == 3 and sys.modules["exercise"].jobs.full():
        break
    time.sleep(0.1)
program.join(0.3)
assert sorted(failed) == ["ValueError", "ZeroDivisionError", "ZeroDivisionError"], failed
assert program.is_alive() and sys.modules["exercise"].jobs.full(), "nobody works, and the program waits for room in the queue"
