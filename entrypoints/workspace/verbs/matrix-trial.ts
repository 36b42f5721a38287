import { openTrial, type TrialReader } from '#lib/screening/open-trial.ts';
import type { TriedPerson } from '#lib/screening/trial.ts';
import type { FoundCandidate } from '#lib/storage/candidates.ts';
import { differsIn } from '#lib/ui/workspace/matrices/trial-store.ts';
import type { EveryonesTrial, MatricesVerbs } from '#lib/ui/workspace/matrices/verbs.ts';
import { candidates, db } from './database.ts';

/** How many are sent to a worker at once. */
const BATCH = 20;
const MOST_WORKERS = 4;

let reader: TrialReader | undefined;

export const tryOn: MatricesVerbs['tryOn'] = async (matrices, ids, cases) => {
  reader ??= openTrial();
  const people = (await Promise.all(ids.map(personOf))).flatMap((one) => one ?? []);
  return reader.run({ matrices, people, cases });
};

export const tryOnAll: MatricesVerbs['tryOnAll'] = async (matrices, told, signal) => {
  const ids = (await db.candidates.orderBy('sortName').primaryKeys()).map(String);
  const differing: EveryonesTrial['differing'][number][] = [];
  let [next, done] = [0, 0];
  const tell = (): void => told({ done, all: ids.length, differing: [...differing] });

  async function work(): Promise<void> {
    const own = openTrial();
    try {
      while (next < ids.length && !signal.aborted) {
        const batch = ids.slice(next, next + BATCH);
        next += batch.length;
        const people = (await Promise.all(batch.map(personOf))).flatMap((one) => one ?? []);
        const outcome = await own.run({ matrices, people, cases: [] });
        if (signal.aborted) return;
        const names = new Map(people.map(({ id, name }) => [id, name]));
        differing.push(
          ...outcome.people.filter((one) => differsIn(one).length > 0).map((one) => ({ ...one, name: names.get(one.id) ?? '' })),
        );
        done += batch.length;
        tell();
      }
    } finally {
      own.close();
    }
  }
  tell();
  const workers = Math.max(1, Math.min(MOST_WORKERS, navigator.hardwareConcurrency || 2, Math.ceil(ids.length / BATCH)));
  await Promise.all(Array.from({ length: workers }, work));
};

/** A saved candidate as their report was made: of the latest reading and what was attached, on its day. */
async function personOf(id: string): Promise<(TriedPerson & { name: string }) | undefined> {
  const found = await candidates.find(id);
  if (found?.kind !== 'candidate' || !found.reading) return undefined;
  const { profile, report } = found.reading;
  return { id, name: found.candidate.name, profile, sources: sourcesOf(found), today: report.today };
}

/** The latest reading of each attached source. */
function sourcesOf({ readings }: FoundCandidate) {
  const latest = new Map(
    readings
      .filter(({ attached }) => attached)
      .toReversed()
      .map(({ profile }) => [profile.id, profile]),
  );
  return [...latest.values()];
}
