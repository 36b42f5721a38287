import { type Brief, briefSchema } from '#lib/matrices/schema.ts';
import { localDay } from '#lib/profile/partial-date.ts';
import type { FilePool } from '#lib/screening/file-pool.ts';
import { openFilePool } from '#lib/screening/open-pool.ts';
import type { ScreeningRole } from '#lib/screening/screen-file.ts';
import { underRuleChoice } from '#lib/storage/rule-choice.ts';
import type { Choice } from '#lib/ui/verbs.ts';
import { chosenRules } from './chosen-rules.ts';
import { now } from './database.ts';
import { matricesFor } from './own-matrices.ts';

const MOST_WORKERS = 4;

const workers = Math.max(1, Math.min(MOST_WORKERS, navigator.hardwareConcurrency || 2));

/** One file more than there are workers, so that none waits while the page fetches the next. */
export const lanes = workers + 1;

let opened: FilePool | undefined;

/** Shared by all who read or analyse in the workspace; workers start when there is work for them. */
export function readers(): FilePool {
  opened ??= openFilePool(workers);
  return opened;
}

/** The needs of a role, under the checks that the user has chosen. */
export const roleOfBrief = async (brief: Brief, today = localDay(now())): Promise<ScreeningRole> =>
  asBefore({ brief: underRuleChoice(brief, chosenRules()), today, matrices: await matricesFor(brief.specialization) });

let before: ScreeningRole | undefined;

/** The same object for the same role: the readers then keep it, and what they made of its matrices. */
function asBefore(role: ScreeningRole): ScreeningRole {
  const isSame =
    before?.matrices === role.matrices && JSON.stringify([before.brief, before.today]) === JSON.stringify([role.brief, role.today]);
  before = isSame && before ? before : role;
  return before;
}

export const roleOf = ({ role, specialization, level }: Choice, today?: string): Promise<ScreeningRole> =>
  roleOfBrief(role?.brief ?? briefSchema.parse({ specialization, level }), today);
