import subprocess
import sys

PROGRAM = "import faulthandler; faulthandler.dump_traceback_later(1.5, exit=True); import exercise"


def frozen():
    ended = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, timeout=30)
    return ended.returncode != 0 and ended.stderr.count("line 11 in transfer") == 2


assert any(frozen() for _ in range(3)), "both threads stand at the inner lock"
