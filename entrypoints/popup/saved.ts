import type { Beside } from '#lib/analysis/beside.ts';
import { matrixById } from '#lib/matrices/index.ts';
import type { Matrix } from '#lib/matrices/schema.ts';
import type { Profile } from '#lib/profile/schema.ts';
import type { Candidates, SavedCandidate, SaveOutcome } from '#lib/storage/candidates.ts';
import type { OwnMatrices } from '#lib/storage/matrices.ts';
import type { Roles } from '#lib/storage/roles.ts';
import type { PopupVerbs, SavedEntry } from '#lib/ui/verbs.ts';
import { forget } from './session-store.ts';

interface Opened {
  candidates: Candidates;
  roles: Roles;
  matrices: OwnMatrices;
}

let opened: Promise<Opened> | undefined;

/** Opened after the report is drawn: the popup's first paint does not wait for the database. */
async function open(): Promise<Opened> {
  const { openDatabase, openCandidates, openRoles, openOwnMatrices, openChanges } = await import('./storage.ts');
  const [db, now, { announce }] = [openDatabase(), () => new Date(), openChanges()];
  const candidates = openCandidates(db, now, announce);
  await forget(await candidates.eraseExpired());
  return {
    candidates,
    roles: openRoles(db, now, () => crypto.randomUUID(), announce),
    matrices: openOwnMatrices(db, now, announce),
  };
}

function database(): Promise<Opened> {
  opened ??= open().catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

const candidates = async (): Promise<Candidates> => (await database()).candidates;

export const ownMatrices = async (): Promise<Matrix[]> => (await (await database()).matrices.list()).map(({ matrix }) => matrix);

/** Those whose matrix is there. */
export const roles: PopupVerbs['roles'] = async () => {
  const [listed, own] = await Promise.all([(await database()).roles.list(), ownMatrices()]);
  return listed.filter(({ brief: { specialization: id } }) => matrixById(id) || own.some((matrix) => matrix.id === id));
};

/** Asked once the report is drawn. */
export async function besideOf(profile: Profile): Promise<Beside | undefined> {
  const beside = await (await candidates()).beside(profile);
  return beside.sources || beside.alike ? beside : undefined;
}

export const findSaved: PopupVerbs['findSaved'] = async (profileId) => toEntry(await (await candidates()).find(profileId));

export const save: PopupVerbs['save'] = async (profile, report, roleId) => {
  const list = await candidates();
  const outcome: SaveOutcome = await list.save(profile, report, roleId);
  if (outcome.kind === 'storage-full') return outcome;
  const { savedAt, expiresAt, scoredAt } = outcome.candidate;
  return { kind: 'saved', entry: { savedAt, expiresAt, ...(scoredAt && { scoredAt }), report, undo: () => list.restore(outcome.before) } };
};

function toEntry(found: SavedCandidate | undefined): SavedEntry | undefined {
  if (found?.kind !== 'candidate') return undefined;
  const { savedAt, expiresAt, scoredAt } = found.candidate;
  return { savedAt, expiresAt, ...(scoredAt && { scoredAt }), ...(found.reading && { report: found.reading.report }) };
}
