import { describe, expect, it } from 'vitest';
import { readBlocks } from '#lib/files/blocks.ts';
import { toLines } from '#lib/files/lines.ts';

const blocksOf = (text: string): string[] => readBlocks(toLines(text)).map(({ kind, text: own }) => `${kind}: ${own}`);

describe('bullets', () => {
  it.each(['•', '-', '–', '—', '*', '»', '+', '▪', '·', 'o', '◦', '‣', '➢', '1.', '>', '->', '=>', 'a)', '(b)', '(3)', 'iv)'])(
    '%s begins one',
    (mark) => {
      expect(blocksOf(`${mark} Built it\n${mark} Ran it`)).toEqual(['bullet: Built it', 'bullet: Ran it']);
    },
  );

  it('goes on where the next line is indented', () => {
    expect(blocksOf('• Forecasts in R on a\n  Cluster of nine desktops\n• Next')).toEqual([
      'bullet: Forecasts in R on a Cluster of nine desktops',
      'bullet: Next',
    ]);
  });

  it('goes on where the next line begins in the middle of a sentence', () => {
    expect(blocksOf('- Queues in Redis for the night shift,\nrehearsed every spring')).toEqual([
      'bullet: Queues in Redis for the night shift, rehearsed every spring',
    ]);
  });

  it('goes on where the line above was full', () => {
    const full = '• Wrote the timetable service in Flask and gave it to the night porters of the';
    expect(blocksOf(`${full}\nElmfeld depot in one piece.`)).toEqual([`bullet: ${full.slice(2)} Elmfeld depot in one piece.`]);
  });

  it('ends at a sentence’s end, a title, and a blank line', () => {
    expect(blocksOf('• Done.\n(On leave in 2022.)')).toEqual(['bullet: Done.', 'paragraph: (On leave in 2022.)']);
    expect(blocksOf('• Served it with ONNX\nData Scientist')).toEqual(['bullet: Served it with ONNX', 'paragraph: Data Scientist']);
    expect(blocksOf('• Done\n\nmore text')).toEqual(['bullet: Done', 'paragraph: more text']);
  });

  it.each(['12. 2019 – 03. 2021 Data Engineer', '(we) ran it', 'a/b tests ran it', '>90 % of requests'])(
    'takes %j for no bullet',
    (line) => {
      expect(blocksOf(line)).toEqual([`paragraph: ${line}`]);
    },
  );

  it('takes a dash within a line for no bullet', () => {
    expect(blocksOf('From 9 weeks -2 days\n-40 % of costs')).toEqual(['paragraph: From 9 weeks -2 days -40 % of costs']);
  });
});

describe('technology lines', () => {
  it.each(['Technologies: Python, Django', 'Environment: Django, Celery', 'Tech stack: Python', '**Stack:** Python'])(
    '%j is a block of its own',
    (line) => {
      expect(blocksOf(`• Did it\n${line}`)).toEqual(['bullet: Did it', `label: ${line}`]);
    },
  );
  it('needs something behind the colon', () => {
    expect(blocksOf('Technologies:')).toEqual(['paragraph: Technologies:']);
  });
});

describe('page furniture', () => {
  it.each(['Page 2 of 3', 'Seite 2 von 3', '2 / 3', '- 2 -', 'Curriculum vitae Ada Birch            Page 2 of 2', 'Ada Birch | page 2'])(
    '%j goes',
    (line) => {
      expect(blocksOf(`• One\n\n${line}\n\n• Two`)).toEqual(['bullet: One', 'bullet: Two']);
    },
  );
  it('does not break the sentence that it stands in', () => {
    expect(blocksOf('• Forecasts in R on\n\nPage 2 of 3\n\nnine old desktops')).toEqual(['bullet: Forecasts in R on nine old desktops']);
  });
  it.each(['Wrote page 2 of the guide', 'Home page 2.0 relaunch'])('%j stays', (line) => {
    expect(blocksOf(line)).toEqual([`paragraph: ${line}`]);
  });
});
