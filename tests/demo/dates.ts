import { firstMonth, spellMonths } from '#lib/profile/partial-date.ts';
import type { Role } from '#tests/fixtures/people/person.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `Jan 2024` of `2024-01`. */
export const monthAndYear = (month: string): string => `${MONTHS[Number(month.slice(5, 7)) - 1]} ${month.slice(0, 4)}`;

/** `Jan 2024 - Present · 2 yrs 11 mos`, as LinkedIn writes it. `now` is `YYYY-MM`. */
export function dateRange(role: Role, now: string): string {
  const range = `${monthAndYear(role.from)} - ${role.to ? monthAndYear(role.to) : 'Present'}`;
  const months = firstMonth(role.to ?? now) - firstMonth(role.from) + 1;
  return months > 0 ? `${range} · ${duration(months)}` : range;
}

/** `2 yrs 11 mos` from the start of the first role to the end of the last. */
export function totalDuration(roles: readonly Role[], now: string): string {
  const from = Math.min(...roles.map((role) => firstMonth(role.from)));
  const to = Math.max(...roles.map((role) => firstMonth(role.to ?? now)));
  return duration(to - from + 1);
}

const duration = (months: number): string => spellMonths(months).replace('year', 'yr').replace('month', 'mo');
