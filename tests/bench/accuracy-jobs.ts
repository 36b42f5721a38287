import type { Profile, Work } from '#lib/profile/schema.ts';
import type { Gold } from './accuracy-case.ts';
import { flat } from './accuracy-text.ts';

type Job = Gold['work'][number];

/** What was read right of one labelled job. */
export interface JobScore {
  wanted: string;
  got: string;
  employer: boolean;
  position: boolean;
  dates: boolean;
}

/** Each labelled job against the job of the Profile that is most like it; a job of the Profile stands for one label only. */
export function scoreJobs(jobs: readonly Job[], { work }: Profile): JobScore[] {
  const free = [...work];
  return jobs.map((job) => {
    const ranked = free.map((entry) => ({ entry, score: scoreJob(job, entry) })).sort((a, b) => rightIn(b.score) - rightIn(a.score));
    const best = ranked[0];
    if (!best || rightIn(best.score) === 0) return { wanted: wordsOfLabel(job), got: '', employer: false, position: false, dates: false };
    free.splice(free.indexOf(best.entry), 1);
    return best.score;
  });
}

const rightIn = ({ employer, position, dates }: JobScore): number => Number(employer) + Number(position) + Number(dates);

const scoreJob = (job: Job, entry: Work): JobScore => ({
  wanted: wordsOfLabel(job),
  got: `${entry.name} | ${entry.position} | ${entry.startDate ?? ''} – ${entry.current ? 'present' : (entry.endDate ?? '')}`,
  employer: alike(job.name, entry.name),
  position: alike(job.position, entry.position),
  dates: sameDates(job, entry),
});

const wordsOfLabel = ({ name, position, startDate, endDate }: Job): string =>
  `${name} | ${position} | ${startDate} – ${endDate ?? 'present'}`;

/** The same, or one with a place, a department or a bracket more than the other. */
function alike(a: string, b: string): boolean {
  const [x, y] = [flat(a).toLowerCase(), flat(b).toLowerCase()];
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  return x === y || (short.length >= 4 && (long.startsWith(short) || (long.includes(short) && long.length <= 2.5 * short.length)));
}

function sameDates({ startDate, endDate }: Job, entry: Work): boolean {
  const end = endDate === null ? Boolean(entry.current) : compatible(endDate, entry.endDate);
  return end && compatible(startDate, entry.startDate);
}

/** Equal as far as both are precise. */
const compatible = (a: string, b: string | undefined): boolean => b !== undefined && (a.startsWith(b) || b.startsWith(a));
