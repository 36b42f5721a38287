import type { ReviewExercise } from '#lib/questions/exercise.ts';

export const reviewSalesLoad: ReviewExercise = {
  id: 'review-sales-load',
  kind: 'review',
  title: 'The nightly load of sales',
  pillar: 'code-quality',
  competency: 'etl',
  levels: ['junior', 'mid'],
  minutes: 12,
  audience: 'engineer',
  situation: 'When the load is started again after a failure, sales appear twice, and large amounts are missing altogether.',
  code: `import csv
import sqlite3
from datetime import date


def load(path, db_path="warehouse.db"):
    db = sqlite3.connect(db_path, isolation_level=None)
    with open(path) as source:
        for row in csv.reader(source, delimiter=";"):
            try:
                db.execute(
                    "INSERT INTO sales (day, shop, amount) VALUES (?, ?, ?)",
                    (date.today().isoformat(), row[1], float(row[2].replace(",", "."))),
                )
            except ValueError:
                continue
    db.execute("DELETE FROM sales WHERE day < date('now', '-2 years')")
    print("done")
`,
  defects: [
    {
      line: 12,
      quote: 'INSERT INTO',
      what: 'Rows are added without a look at whether they are there already.',
      why: 'Each new start doubles what the last one had written.',
      anchors: {
        strong: '“Loading twice must give the same result. Replace the file’s day as a whole, or use a key and update on conflict.”',
        partial: 'Would delete doubles afterwards.',
        weak: 'Tells people not to start it twice.',
      },
    },
    {
      line: 7,
      quote: 'isolation_level=None',
      what: 'Every row is committed by itself.',
      why: 'A failure in the middle leaves half a day behind, and it is slow as well.',
      anchors: {
        strong: '“One transaction for the file: all of it or nothing.”',
        partial: 'Would commit every thousand rows.',
        weak: 'Does not know what the setting does.',
      },
    },
    {
      line: 13,
      quote: 'date.today()',
      what: 'The day of the load is stored in place of the day of the sale.',
      why: 'After a late or repeated load the sales lie on the wrong day.',
      anchors: {
        strong: '“The first column surely holds the day. A load must give the same result tomorrow.”',
        partial: 'Asks what the first column is.',
        weak: 'Takes it for right, as it runs each night.',
      },
    },
    {
      line: 15,
      quote: 'except ValueError',
      what: 'Rows that cannot be read are dropped without a count.',
      why: 'An amount such as 1.234,50 turns into 1.234.50, which is no number. These are the large ones that are missing.',
      anchors: {
        strong: '“Count and keep what was refused, fail above a limit, and read the number by the file’s convention.”',
        partial: 'Would write a log line.',
        weak: 'Bad rows have to go.',
      },
    },
    {
      line: 17,
      quote: 'DELETE FROM',
      what: 'A load erases old rows as a side effect.',
      why: 'Nobody expects it there, and after a wrong clock it erases history for good.',
      anchors: {
        strong: '“Keeping and erasing is a decision of its own, in a job of its own.”',
        partial: 'Finds it in an odd place.',
        weak: 'Likes that it tidies up.',
      },
    },
  ],
  anchors: {
    strong: 'Shows with a file of two rows what a second start does, and why large amounts are lost.',
    partial: 'Finds the doubling.',
    weak: 'Runs it again and looks.',
  },
};
