import { describe, expect, it } from 'vitest';
import { isChange, outcomeIn } from '#lib/nlp/outcomes.ts';

function outcome(text: string): string | undefined {
  const found = outcomeIn(text, { start: 0, end: text.length });
  return found && text.slice(found.start, found.end);
}

describe('outcomeIn', () => {
  it.each([
    ['Cut the import from 40 s to 3 s with COPY', 'from 40 s to 3 s'],
    ['brought the batch window from 7 hours to 2.5 hours.', 'from 7 hours to 2.5 hours'],
    ['The report went from 55 minutes to 6', 'from 55 minutes to 6'],
    ['Lowered cloud costs by 35 % in a year', 'by 35 %'],
    ['Queries answer 40% faster', '40% faster'],
    ['Rewrote the seat report, 26 minutes down to 3, by clustering', '26 minutes down to 3'],
    ['Made the loader 10x quicker', '10x'],
    ['Halved the bill', 'Halved'],
    ['Image from 900 to 120 MB in Docker', 'from 900 to 120'],
    ['Ladezeit von 12 s auf 2 s gesenkt', 'von 12 s auf 2 s'],
    ['Pipelines over 900 million rows', '900 million rows'],
    ['API for 2m users', '2m users'],
    ['1,900 requests a minute in August', '1,900 requests a minute'],
    ['2 TB a month on Dataproc', '2 TB a month'],
    ['Kafka at 5000 events/s', '5000 events/s'],
  ])('%s', (text, expected) => expect(outcome(text)).toBe(expected));

  it.each([
    'In 2018 moved to Python 3.9',
    'Von Version 2.2 auf 4.2 gehoben',
    'Wrote the site in 4 months',
    'Team of 6, on call',
    'Django, Postgres, OAuth 2',
    'From 2015 to Berlin',
    'From 2015 to 2018 in Oslo',
  ])('no outcome: %s', (text) => expect(outcome(text)).toBeUndefined());

  it('tells a change from a scale', () => {
    expect(isChange('runs in 3 minutes instead of 40, by 20 %')).toBe(true);
    expect(isChange('serves 40 users')).toBe(false);
  });

  it('gives offsets of the whole text', () => {
    const text = 'Ran it. Cut it by 20 %.';
    expect(outcomeIn(text, { start: 8, end: text.length })).toEqual({ start: 15, end: 22 });
  });

  it('is done at once with a long hostile text', () => {
    const text = `${'from 1 '.repeat(20_000)}${'9'.repeat(20_000)}`;
    expect(outcome(text)).toBeUndefined();
  });
});
