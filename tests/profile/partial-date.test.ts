import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { localDay } from '#lib/profile/partial-date.ts';

describe('localDay', () => {
  const before = process.env.TZ;
  const late = new Date('2026-03-01T23:30:00Z');
  const early = new Date('2026-01-01T00:30:00Z');
  beforeEach(() => {
    process.env.TZ = 'UTC';
  });
  afterEach(() => {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  });

  it.each([
    ['UTC', '2026-03-01', '2026-01-01'],
    ['Asia/Tokyo', '2026-03-02', '2026-01-01'],
    ['America/New_York', '2026-03-01', '2025-12-31'],
  ])('is the day on the calendar in %s', (zone, ofLate, ofEarly) => {
    process.env.TZ = zone;
    expect(localDay(late)).toBe(ofLate);
    expect(localDay(early)).toBe(ofEarly);
  });
});
