import { describe, expect, it } from 'vitest';
import { readBlocks } from '#lib/files/blocks.ts';
import { toLines } from '#lib/files/lines.ts';

const blocksOf = (text: string): string[] => readBlocks(toLines(text)).map(({ kind, text: own }) => `${kind}: ${own}`);

describe('bullets', () => {
  it.each(['•', '-', '–', '—', '*', '»', '+', '▪', '·', 'o', '◦', '‣', '➢', '1.'])('%s begins one', (mark) => {
    expect(blocksOf(`${mark} Built it\n${mark} Ran it`)).toEqual(['bullet: Built it', 'bullet: Ran it']);
  });

  it('goes on where the next line is indented', () => {
    expect(blocksOf('• Cleaning in Dask on a\n  Cluster of 12 nodes\n• Next')).toEqual([
      'bullet: Cleaning in Dask on a Cluster of 12 nodes',
      'bullet: Next',
    ]);
  });

  it('goes on where the next line begins in the middle of a sentence', () => {
    expect(blocksOf('- Cleaning in Dask on a cluster,\nexercised every October')).toEqual([
      'bullet: Cleaning in Dask on a cluster, exercised every October',
    ]);
  });

  it('goes on where the line above was full', () => {
    const full = '• Model service in Flask inside Docker, called by the line controller of the';
    expect(blocksOf(`${full}\nRheinfeld plant for two years.`)).toEqual([`bullet: ${full.slice(2)} Rheinfeld plant for two years.`]);
  });

  it('ends at a sentence’s end, a title, and a blank line', () => {
    expect(blocksOf('• Done.\n(On leave in 2022.)')).toEqual(['bullet: Done.', 'paragraph: (On leave in 2022.)']);
    expect(blocksOf('• Served it with ONNX\nData Scientist')).toEqual(['bullet: Served it with ONNX', 'paragraph: Data Scientist']);
    expect(blocksOf('• Done\n\nmore text')).toEqual(['bullet: Done', 'paragraph: more text']);
  });

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
    expect(blocksOf('• Cleaning in Dask on\n\nPage 2 of 3\n\na cluster of 12 nodes')).toEqual([
      'bullet: Cleaning in Dask on a cluster of 12 nodes',
    ]);
  });
  it.each(['Wrote page 2 of the guide', 'Home page 2.0 relaunch'])('%j stays', (line) => {
    expect(blocksOf(line)).toEqual([`paragraph: ${line}`]);
  });
});
