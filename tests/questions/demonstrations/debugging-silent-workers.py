import subprocess
import sys

PROGRAM = "import faulthandler; faulthandler.dump_traceback_later(1.5, exit=True); import exercise"
ended = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, timeout=30)
assert ended.returncode != 0 and "done" not in ended.stdout, "the program never ends"
assert ended.stderr.count("ZeroDivisionError:") + ended.stderr.count("ValueError:") == 3, "three errors, three workers"
assert "in put" in ended.stderr and "in work" not in ended.stderr.split("Timeout")[-1], "the main thread waits for room in the queue"
