import type { ReviewExercise } from '#lib/questions/exercise.ts';

export const reviewArrayStatistics: ReviewExercise = {
  id: 'review-array-statistics',
  kind: 'review',
  title: 'Variance and smoothing of readings',
  pillar: 'code-quality',
  competency: 'numerical-methods',
  levels: ['junior', 'mid', 'senior'],
  minutes: 12,
  audience: 'engineer',
  situation:
    'Readings lie near 10,000 and vary by a hundredth. The program reports negative variances, and results depend on the order of the calls.',
  code: `import numpy as np


def load(path, count):
    values = np.zeros(count, dtype=np.float32)
    with open(path) as lines:
        for i, line in enumerate(lines):
            values[i] = float(line)
    return values


def variance(values):
    n = len(values)
    return (values * values).sum() / n - (values.sum() / n) ** 2


def smooth(values):
    out = values
    for i in range(1, len(values) - 1):
        out[i] = (values[i - 1] + values[i] + values[i + 1]) / 3
    return out


def same(a, b):
    return (smooth(a) == smooth(b)).all()
`,
  defects: [
    {
      line: 14,
      quote: '(values * values).sum()',
      what: 'Two nearly equal large numbers are subtracted.',
      why: 'The squares are near 100 million; single precision keeps about seven digits, so the small difference is lost and may turn out negative.',
      anchors: {
        strong: '“Subtract the mean first, then square. And use double precision.”',
        partial: 'Would use the ready-made function, without a reason.',
        weak: 'Would take the absolute value.',
      },
    },
    {
      line: 5,
      quote: 'dtype=np.float32',
      what: 'Single precision is too coarse for these readings.',
      why: 'Near 10,000 neighbouring numbers lie about a thousandth apart, a tenth of the variation.',
      anchors: {
        strong: '“A thousandth of rounding in a hundredth of signal. Take double precision, memory is not the limit here.”',
        partial: 'Would use double precision as a habit.',
        weak: 'Finds it economical.',
      },
    },
    {
      line: 18,
      quote: 'out = values',
      what: 'The result is the input under another name.',
      why: 'Values that were smoothed already flow into the next ones, and the caller’s data are changed.',
      anchors: {
        strong: '“This copies nothing. Write into a new array.”',
        partial: 'Sees that the input changes, not that the smoothing is wrong too.',
        weak: 'Thinks that it is a copy.',
      },
    },
    {
      line: 5,
      quote: 'np.zeros(count',
      what: 'A file with fewer lines leaves zeros behind.',
      why: 'Readings that do not exist count as zero.',
      anchors: {
        strong: '“Take as many as were read, and refuse a file of another length.”',
        partial: 'Would check the count in the caller.',
        weak: 'Zeros do no harm.',
      },
    },
    {
      line: 25,
      quote: '== smooth(b)',
      what: 'Rounded results are compared for equality.',
      why: 'Two ways to the same number may differ in the last digit.',
      anchors: {
        strong: '“Use a tolerance that follows from the measurement.”',
        partial: 'Knows that one should not.',
        weak: 'Equal is equal.',
      },
    },
  ],
  anchors: {
    strong: 'Puts numbers to the loss of digits and gives a safer formula.',
    partial: 'Replaces all of it by library functions and cannot say what was wrong.',
    weak: 'Sets negative variances to zero.',
  },
};
