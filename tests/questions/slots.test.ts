import { describe, expect, it } from 'vitest';
import { fillSlots, slotsIn } from '#lib/questions/slots.ts';

describe('slotsIn', () => {
  it('names the slots in order', () => expect(slotsIn('{employer} and {other}')).toEqual(['employer', 'other']));
  it('sees none in braces of another kind', () => expect(slotsIn('a set {1, 2} and { }')).toEqual([]));
});

describe('fillSlots', () => {
  it('fills each slot, as often as it stands', () => {
    expect(fillSlots('{skill}, {skill} and {year}', { skill: 'Dask', year: '2019' })).toBe('Dask, Dask and 2019');
  });

  it('takes a value as it is, whatever signs it holds', () => {
    expect(fillSlots('About “{quote}”.', { quote: '$& $1 {skill} C++ \\' })).toBe('About “$& $1 {skill} C++ \\”.');
  });

  it('brings a value on one line and cuts a long one at a word', () => {
    expect(fillSlots('{quote}', { quote: ' first\n\tsecond ' })).toBe('first second');
    const long = fillSlots('{quote}', { quote: 'tested '.repeat(1_000) });
    expect(long).toBe(`${'tested '.repeat(22)}…`);
  });

  it('leaves out the stop at the end of a quote, and nowhere else', () => {
    expect(fillSlots('You write: “{quote}”.', { quote: 'Cut costs by a lot.' })).toBe('You write: “Cut costs by a lot”.');
    expect(fillSlots('At {employer}: “{quote}”?', { employer: 'Tarn Inc.', quote: 'Why so? It ran.' })).toBe(
      'At Tarn Inc.: “Why so? It ran”?',
    );
    expect(fillSlots('“{quote}”', { quote: '...' })).toBe('“.”');
  });

  it('does not cut a sign in two', () => {
    expect(fillSlots('{quote}', { quote: '😀'.repeat(300) }).isWellFormed()).toBe(true);
  });

  it.each([['{skill}'], ['{nothing}'], ['{constructor}']])('refuses %s without a value', (text) => {
    expect(() => fillSlots(text, {})).toThrow(`needs a value for ${text}`);
  });
});
