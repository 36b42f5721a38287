import type { DebuggingExercise } from '#lib/questions/exercise.ts';

export const debuggingSpecial: readonly DebuggingExercise[] = [
  {
    id: 'debugging-half-the-difference',
    kind: 'debugging',
    title: 'A difference of 270',
    pillar: 'debugging',
    competency: 'money-correctness',
    levels: ['junior', 'mid', 'senior'],
    minutes: 10,
    audience: 'recruiter',
    situation:
      'Last night the books and the bank statement differ by exactly 270.00; the night before they agreed. There were 4,000 entries.',
    howTo: 'Answer the candidate’s questions from the cause below.',
    ask: [
      'How do you narrow 4,000 entries down?',
      'Does the number itself tell you something?',
      'How do you correct it so that an auditor can follow?',
    ],
    watch: [
      'Compares entry by entry in place of only the sums.',
      'Tries the difference, its half, and swapped digits.',
      'Corrects by a new entry.',
    ],
    cause: 'A refund of 135.00 was booked as a payment. The sign is wrong, so the difference is twice the amount.',
    anchors: {
      strong:
        'Matches both lists by reference, looks for 270 as one missing entry and for 135 with the wrong sign, finds it in minutes, corrects by a new entry, and asks why no check caught it.',
      partial: 'Goes through the entries by time until it is found.',
      weak: 'Books 270 as a difference and moves on.',
    },
  },
  {
    id: 'debugging-waiting-for-all',
    kind: 'debugging',
    title: 'A run that stops without an error',
    pillar: 'debugging',
    competency: 'parallel-computing',
    levels: ['mid', 'senior'],
    minutes: 12,
    audience: 'engineer',
    situation:
      'A simulation on 64 processes works for an hour and then stands still, with all processors busy or waiting and no error. On two processes it has never happened.',
    code: `from mpi4py import MPI

comm = MPI.COMM_WORLD


def step(grid):
    error = grid.update()  # largest change in this process's part
    if error > 1e-6:
        error = comm.allreduce(error, op=MPI.MAX)
    return error


def run(grid):
    while step(grid) > 1e-6:
        pass
`,
    ask: ['How do you see where each process stands?', 'What must be true for all of them at that line?', 'Why not with two?'],
    watch: ['Asks where the processes stand, all of them.', 'Knows that some calls need everybody.', 'Explains why few processes hide it.'],
    cause:
      'Once the error of one process is small, it leaves out the common reduction, and the others wait for it for ever. Each process must make the call in each step and decide on the common result. Two equal halves mostly fall below the limit in the same step, so there it hides.',
    anchors: {
      strong:
        'Gets a trace of several processes, sees some in the common call and some beyond it, and lets all take part in every step, deciding after the call.',
      partial: 'Suspects the common call, and adds a barrier, which does not help.',
      weak: 'Gives it more time or fewer processes.',
    },
  },
  {
    id: 'debugging-fast-for-ten-minutes',
    kind: 'debugging',
    title: 'Fast for ten minutes',
    pillar: 'debugging',
    competency: 'edge-runtimes',
    levels: ['junior', 'mid', 'senior'],
    minutes: 10,
    audience: 'recruiter',
    situation:
      'A small device looks at images, 25 a second in the morning. After ten minutes it manages nine, and in the laboratory nobody can see it. A restart does not help, a night’s pause does.',
    howTo: 'Answer the candidate’s questions from the cause below.',
    ask: [
      'What do the ten minutes and the night tell you?',
      'What would you measure beside the speed?',
      'Which remedies are there, and what does each cost?',
    ],
    watch: [
      'Uses the clue that a restart does not help.',
      'Measures the clock of the processor and its heat.',
      'Weighs cooling against a smaller model.',
    ],
    cause:
      'In its closed box in the sun the device grows hot, and the processor lowers its own clock. In the laboratory it lies open on a table.',
    anchors: {
      strong:
        'Concludes from “a pause helps, a restart does not” that it is heat, shows it by temperature and clock, and weighs cooling, fewer images or a smaller model.',
      partial: 'Finds it by measuring this and that.',
      weak: 'Looks for a leak of memory, although a restart would have cured that.',
    },
  },
];
