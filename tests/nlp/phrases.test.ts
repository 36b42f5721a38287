import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesOf } from '#lib/nlp/phrases.ts';

const sentences = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

describe('sentencesOf', () => {
  it('parts sentences, and keeps abbreviations and names with dots whole', () => {
    expect(sentences('  Worked with Dr. Smith on .NET and Node.js. Cut the run to an hour! ')).toEqual([
      'Worked with Dr. Smith on .NET and Node.js.',
      'Cut the run to an hour!',
    ]);
  });

  it('parts at a picture that stands for a bullet, and at no row of stars', () => {
    expect(sentences('🔥 Planned two menus 🔥 Cooked for 40. Well ✍️ Wrote it down')).toEqual([
      '🔥 Planned two menus',
      '🔥 Cooked for 40.',
      'Well',
      '✍️ Wrote it down',
    ]);
    expect(sentences('Django ★★★ and ★ Flask')).toEqual(['Django ★★★ and ★ Flask']);
  });

  it('parts behind a unit that is also a form of address', () => {
    expect(sentences('Search answers in 120 ms. Improved it since.')).toEqual(['Search answers in 120 ms.', 'Improved it since.']);
    expect(sentences('Led by Ms. Smith in 5 min. or less')).toEqual(['Led by Ms. Smith in 5 min. or less']);
  });

  it('parts a text far longer than the splitter is given at once as it parts a short one', () => {
    const two = ['Worked with Dr. Smith on the site of a harbour office (in Django).', 'Cut the run to an hour!'];
    expect(sentences(`${two.join(' ')} `.repeat(300))).toEqual(Array.from({ length: 300 }, () => two).flat());
  });

  it('leaves a sentence that does not end in pieces no shorter than the splitter is given', () => {
    const pieces = sentences('Dr. '.repeat(5_000));
    expect(pieces.join(' ')).toBe('Dr. '.repeat(5_000).trim());
    expect(pieces.length).toBeLessThan(10);
  });

  it('has none in an empty text', () => expect(sentences(' \n ')).toEqual([]));

  it('covers every word of any text, in order and without overlap', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const ranges = sentencesOf(text);
        for (const [i, { start, end }] of ranges.entries()) {
          expect(start).toBeLessThan(end);
          expect(start).toBeGreaterThanOrEqual(ranges[i - 1]?.end ?? 0);
        }
        const left = ranges.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
        expect(left.trim()).toBe('');
      }),
    );
  });
});
