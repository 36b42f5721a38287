import { MONTH_NAMES } from '#lib/profile/partial-date.ts';

export const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** 12345 is "12,345". */
export const grouped = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/gu, ',');

/** `2026-05-03T10:00:00Z` is "3 May 2026", `2026-05` is "May 2026"; years stay as they are. */
export function spellDate(date: string): string {
  const [year = '', month = '', day = ''] = date.slice(0, 10).split('-');
  return [day && String(Number(day)), MONTH_NAMES[Number(month) - 1], year].filter(Boolean).join(' ');
}

/** `2026-05-03T10:00:00Z` is "3 May" in the year 2026, and "3 May 2026" in any other. */
export function shortDate(date: string, now: Date): string {
  const [year = '', month = '', day = ''] = date.slice(0, 10).split('-');
  const short = `${Number(day)} ${(MONTH_NAMES[Number(month) - 1] ?? '').slice(0, 3)}`;
  return Number(year) === now.getUTCFullYear() ? short : `${short} ${year}`;
}

export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A change that could not be kept, and what to do about it. */
export const NO_ROOM =
  'There is no room left, so nothing was changed. What is saved already is safe. Free some room on this computer, or delete candidates you no longer need, and try again.';
