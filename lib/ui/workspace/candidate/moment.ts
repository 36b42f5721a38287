import { spellDate } from '#lib/ui/words.ts';

/** `2026-11-22T14:06:00Z` is "22 November 2026, 15:06" where the clock is an hour ahead: a person's own day and hour. */
export function spellMoment(at: string): string {
  const date = new Date(at);
  const two = (value: number): string => String(value).padStart(2, '0');
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
  return `${spellDate(day)}, ${two(date.getHours())}:${two(date.getMinutes())}`;
}
