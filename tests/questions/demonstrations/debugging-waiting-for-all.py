import sys
import threading
import time
from types import ModuleType, SimpleNamespace

PROCESSES = 4
meeting = threading.Barrier(PROCESSES)
met, alone = [], []


def allreduce(error, op):
    try:
        meeting.wait()
    except threading.BrokenBarrierError:
        alone.append(error)
        sys.exit()
    met.append(error)
    return 1.0


package = ModuleType("mpi4py")
package.MPI = SimpleNamespace(COMM_WORLD=SimpleNamespace(allreduce=allreduce), MAX=max)
sys.modules["mpi4py"] = package

from exercise import run

grids = [iter([1.0, 1.0, 1e-9 if number == 0 else 1.0]) for number in range(PROCESSES)]
threads = [threading.Thread(target=run, args=(SimpleNamespace(update=grid.__next__),)) for grid in grids]
for thread in threads:
    thread.start()
threads[0].join(20)
for _ in range(200):
    if meeting.n_waiting == PROCESSES - 1:
        break
    time.sleep(0.1)
assert not threads[0].is_alive() and meeting.n_waiting == PROCESSES - 1, "one leaves the call out, the others wait for it"
meeting.abort()
for thread in threads:
    thread.join()
assert len(met) == 2 * PROCESSES and len(alone) == PROCESSES - 1, "after two steps that all took"
