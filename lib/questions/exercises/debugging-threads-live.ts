import type { DebuggingExercise } from '#lib/questions/exercise.ts';

export const debuggingThreadsLive: readonly DebuggingExercise[] = [
  {
    id: 'debugging-frozen-transfers',
    kind: 'debugging',
    title: 'Live: transfers that freeze',
    pillar: 'debugging',
    levels: ['junior', 'mid', 'senior'],
    minutes: 15,
    audience: 'engineer',
    situation:
      'This program moves money between two accounts in two threads. It should end within a second. Mostly it stands still, and never with an error.',
    howTo: 'Start it together with the candidate and let them find out why.',
    code: `import threading
import time

accounts = {"A": 1000, "B": 1000}
locks = {"A": threading.Lock(), "B": threading.Lock()}


def transfer(source, target, amount):
    with locks[source]:
        time.sleep(0.001)  # looks up a limit
        with locks[target]:
            accounts[source] -= amount
            accounts[target] += amount


def worker(source, target):
    for _ in range(100):
        transfer(source, target, 1)
    print("done", source, target)


threads = [
    threading.Thread(target=worker, args=("A", "B")),
    threading.Thread(target=worker, args=("B", "A")),
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(accounts)
`,
    ask: [
      'What do you look at before you change anything?',
      'How can you see what each thread waits for right now?',
      'How do you make sure that it cannot come back?',
    ],
    watch: [
      'Says a guess and how to test it before changing a line.',
      'Gets the position of every thread, by a debugger, py-spy or faulthandler.',
      'Repairs the order and not the pause.',
      'Runs it many times afterwards.',
    ],
    cause:
      'Each thread takes the lock of its own source first and then waits for the other’s. The short pause makes it likely; without the pause it becomes rare and does not go away. Taking the two locks in a fixed order, for example sorted by name, ends it.',
    anchors: {
      strong:
        'Shows both threads standing at the inner lock, each holding what the other needs, takes locks in one fixed order, and runs it a hundred times.',
      partial: 'Suspects the locks from reading, and cures it with one lock for all, telling what that costs.',
      weak: 'Takes the pause out, sees it work once, and stops.',
    },
  },
  {
    id: 'debugging-silent-workers',
    kind: 'debugging',
    title: 'Live: workers that fall silent',
    pillar: 'debugging',
    levels: ['mid', 'senior'],
    minutes: 15,
    audience: 'engineer',
    situation: 'Three threads work through a queue. The program never ends.',
    howTo: 'In the real service, messages on the error output go to a file that nobody opens, so keep that output out of sight at first.',
    code: `import queue
import threading

jobs = queue.Queue(maxsize=10)
done = []


def work():
    while True:
        text = jobs.get()
        done.append(100 / int(text))
        jobs.task_done()


for _ in range(3):
    threading.Thread(target=work, daemon=True).start()

for text in ["5", "20", "0", "8", "x", "4", "0", "2", "10"] * 5:
    jobs.put(text)

jobs.join()
print(len(done), "done")
`,
    ask: [
      'Who is still working, and how do you find out?',
      'Why does the main thread wait?',
      'What should happen with a job that cannot be done?',
    ],
    watch: [
      'Asks for the error output sooner or later.',
      'Lists the threads that are alive.',
      'Explains both places where the main thread can stand.',
      'Marks a job as done whatever its outcome.',
    ],
    cause:
      'A text that is no number, or a zero, raises an error and ends its thread. When all three are gone, the queue of ten fills up and the main thread waits in put; jobs that died were never signed off either, so join would wait as well.',
    anchors: {
      strong:
        'Finds that workers died of errors, shows it by the threads alive, explains the full queue and the missing sign-off, and handles each job’s failure apart.',
      partial: 'Finds the error, and adds a catch that hides it.',
      weak: 'Makes the queue larger or adds workers.',
    },
  },
];
