import type { OpenedCandidate, Reading } from './verbs.ts';

/** The latest reading of the profile itself. */
export const latestReading = ({ readings }: OpenedCandidate): Reading | undefined => readings.find(({ attached }) => !attached);

/** The reading that is asked for; the latest one where it is gone or none is. */
export const shownReading = (candidate: OpenedCandidate, chosen: string | undefined): Reading | undefined =>
  candidate.readings.find(({ id }) => id === chosen) ?? latestReading(candidate);

/** The reading of the same source that came before. */
export function readingBefore({ readings }: OpenedCandidate, { id, attached }: Reading): Reading | undefined {
  if (attached) return undefined;
  const own = readings.filter((reading) => !reading.attached);
  return own[own.findIndex((reading) => reading.id === id) + 1];
}
