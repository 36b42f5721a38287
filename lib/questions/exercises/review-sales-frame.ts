import type { ReviewExercise } from '#lib/questions/exercise.ts';

export const reviewSalesFrame: ReviewExercise = {
  id: 'review-sales-frame',
  kind: 'review',
  title: 'Tax for each region',
  pillar: 'code-quality',
  levels: ['junior', 'mid'],
  minutes: 12,
  audience: 'engineer',
  situation:
    'A monthly report reads one file for each shop. It takes an hour, and the accountants say that the tax is wrong for all shops but one.',
  code: `import pandas as pd


def load(paths):
    table = pd.DataFrame()
    for path in paths:
        table = pd.concat([table, pd.read_csv(path)])
    return table


def clean(table):
    table[table["amount"] < 0]["amount"] = 0
    table["region"] = table["region"].fillna("unknown")
    return table


def add_tax(table, rates):
    for index, row in table.iterrows():
        table.loc[index, "tax"] = row["amount"] * rates[row["region"]]
    return table


def report(paths, rates):
    table = add_tax(clean(load(paths)), rates)
    return table.groupby("region")["tax"].sum().round(2)
`,
  defects: [
    {
      line: 19,
      quote: 'table.loc[index',
      what: 'Row labels repeat, since each file begins at zero again.',
      why: 'Writing to one label writes to that row of every file, so the last file overwrites the others. This is the wrong tax.',
      anchors: {
        strong: '“After concat the index is not unique. Each write hits one row of every shop. Use ignore_index, or better no loop.”',
        partial: 'Suspects the index, cannot show it.',
        weak: 'Looks for the fault in the rates.',
      },
    },
    {
      line: 12,
      quote: '["amount"] = 0',
      what: 'The assignment goes to a copy.',
      why: 'Amounts below zero stay as they are. Depending on the version there is a warning or none.',
      anchors: {
        strong: '“This sets a value on a temporary table. Use loc with the condition and the column, or clip.”',
        partial: 'Remembers the warning, not its meaning.',
        weak: 'Believes that the values are zero afterwards.',
      },
    },
    {
      line: 18,
      quote: 'iterrows',
      what: 'Rows are handled one by one in Python.',
      why: 'A million rows take minutes to an hour, where one operation on columns takes a moment.',
      anchors: {
        strong: '“Map the region to its rate and multiply the columns.”',
        partial: 'Would use apply.',
        weak: 'Would use more processes.',
      },
    },
    {
      line: 7,
      quote: 'pd.concat([table',
      what: 'The table is copied anew for each file.',
      why: 'The work grows with the square of the number of files.',
      anchors: {
        strong: '“Collect the pieces in a list and join them once.”',
        partial: 'Finds it slow, without a reason.',
        weak: 'Likes that it is short.',
      },
    },
    {
      line: 19,
      quote: 'rates[row["region"]]',
      what: 'A region called unknown has no rate.',
      why: 'The filling above makes a key that stops the report, or invites somebody to catch the error.',
      anchors: {
        strong: '“What is the tax of unknown? Somebody has to decide that; the program should list those rows.”',
        partial: 'Would take zero as the rate.',
        weak: 'Does not connect the two places.',
      },
    },
  ],
  anchors: {
    strong: 'Explains why exactly one shop is right, repairs meaning before speed, and compares old and new figures.',
    partial: 'Makes it fast, and the wrong tax is repaired by accident.',
    weak: 'Only moves the loop elsewhere.',
  },
};
