import sys
import threading
from types import ModuleType, SimpleNamespace

PROCESSES = 4
meeting = threading.Barrier(PROCESSES)
met, alone = [], []


def allreduce(error, op):
    try:
        meeting.wait(0.5)
        met.append(error)
        return 1.0
    except threading.BrokenBarrierError:
        alone.append(error)
        raise SystemExit


mpi, package = SimpleNamespace(COMM_WORLD=SimpleNamespace(allreduce=allreduce), MAX=max), ModuleType("mpi4py")
package.MPI = mpi
sys.modules["mpi4py"] = package

from exercise import run

grids = [iter([1.0, 1.0, 1e-9 if number == 0 else 1.0]) for number in range(PROCESSES)]
threads = [threading.Thread(target=run, args=(SimpleNamespace(update=lambda g=grid: next(g)),)) for grid in grids]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
assert len(met) == 2 * PROCESSES, "two steps that all take"
assert len(alone) == PROCESSES - 1, "one leaves the call out, the others wait for it"
