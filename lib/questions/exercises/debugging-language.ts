import type { DebuggingExercise } from '#lib/questions/exercise.ts';

export const debuggingLanguage: readonly DebuggingExercise[] = [
  {
    id: 'debugging-second-sum',
    kind: 'debugging',
    title: 'A total of zero',
    pillar: 'debugging',
    levels: ['junior'],
    minutes: 8,
    audience: 'engineer',
    situation: 'The highest reading is right, and the total is always zero. The file holds plenty of numbers.',
    code: `def readings(path):
    with open(path) as lines:
        for line in lines:
            yield float(line)


def summary(path):
    values = readings(path)
    highest = max(values)
    total = sum(values)
    return {"highest": highest, "total": total}
`,
    ask: ['What do you try first?', 'What does the function give back, exactly?', 'How would you write a test for it?'],
    watch: ['Looks at the values in place of guessing.', 'Tries a file of three lines.', 'Can say what is used up.'],
    cause: 'The function is a generator. Finding the highest value uses it up, so the sum runs over nothing.',
    anchors: {
      strong:
        'Finds within minutes that the values can be walked through once, and keeps a list or does both in one pass, knowing what each costs.',
      partial: 'Finds it by swapping the two lines and seeing the other one fail.',
      weak: 'Suspects the file or the number format.',
    },
  },
  {
    id: 'debugging-order-of-tests',
    kind: 'debugging',
    title: 'Green alone, red together',
    pillar: 'debugging',
    levels: ['junior', 'mid'],
    minutes: 8,
    audience: 'engineer',
    situation:
      'Each of these tests passes when run alone. On some days the second one fails when all are run, since the tests run in a random order.',
    code: `SETTINGS = {"currency": "EUR"}


def price(amount):
    return f"{amount} {SETTINGS['currency']}"


def test_price_in_dollars():
    SETTINGS["currency"] = "USD"
    assert price(3) == "3 USD"


def test_price_by_default():
    assert price(3) == "3 EUR"
`,
    ask: [
      'What differs between the two ways of running?',
      'How do you make the failure certain?',
      'What do you change so that no later test can do the same?',
    ],
    watch: ['Asks for the order of a failing run.', 'Makes it fail on purpose.', 'Repairs the cause and not the test that fails.'],
    cause: 'The first test changes a dictionary that all share and does not put it back. Whatever runs later sees dollars.',
    anchors: {
      strong:
        'Runs the two in the failing order, finds the setting that stays changed, and lets each test begin fresh, for example with monkeypatch or by handing settings in.',
      partial: 'Puts the setting back at the end of the first test, which does not happen when it fails.',
      weak: 'Fixes the order of the tests.',
    },
  },
  {
    id: 'debugging-kept-reports',
    kind: 'debugging',
    title: 'Memory that only grows',
    pillar: 'debugging',
    competency: 'web-frameworks',
    levels: ['mid', 'senior'],
    minutes: 12,
    audience: 'engineer',
    situation: 'A service grows by some megabytes with each request until it is stopped. Nothing is stored on purpose.',
    code: `from functools import lru_cache


class Report:
    def __init__(self, rows):
        self.rows = rows

    @lru_cache(maxsize=None)
    def total(self, column):
        return sum(row[column] for row in self.rows)


def handle(request):
    report = Report(request.load_rows())  # some megabytes
    return {"net": report.total("net"), "tax": report.total("tax")}
`,
    ask: [
      'How do you find out what stays?',
      'Who could still refer to a report after the request?',
      'Which remedies are there, and what does each cost?',
    ],
    watch: ['Measures before reading on.', 'Asks who refers to the objects.', 'Knows what the cache uses as its key.'],
    cause:
      'The cache stands at the class and its key holds the object itself, so every report with all its rows is kept for ever. A size limit only bounds it; keeping the value in the object, for example with functools.cached_property for a value without arguments, lets it go.',
    anchors: {
      strong:
        'Compares snapshots, finds that the cache keeps each report as part of its key, and computes once per report or keeps the value on the object.',
      partial: 'Suspects the cache and gives it a size, so memory stays bounded but reports are still kept.',
      weak: 'Calls the garbage collector after each request.',
    },
  },
];
