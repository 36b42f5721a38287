import importlib
import sys
import threading
import time


def at_the_inner_lock():
    return [frame.f_lineno for frame in sys._current_frames().values() if frame.f_code.co_name == "transfer"] == [11, 11]


def freezes():
    sys.modules.pop("exercise", None)
    program = threading.Thread(target=importlib.import_module, args=("exercise",), daemon=True)
    program.start()
    looks = []
    while program.is_alive() and looks[-5:] != [True] * 5:
        time.sleep(0.1)
        looks.append(at_the_inner_lock())
    return program.is_alive()


assert any(freezes() for _ in range(3)), "each holds one lock and waits for the other"
