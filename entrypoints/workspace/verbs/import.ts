import { builtInMatrices } from '#lib/matrices/index.ts';
import type { Profile } from '#lib/profile/schema.ts';
import { type FileOutcome, LARGEST_FILE } from '#lib/screening/screen-file.ts';
import { folded } from '#lib/storage/fold.ts';
import { savedCopies } from '#lib/storage/passages.ts';
import { recognise, sharedEmployers } from '#lib/storage/recognition.ts';
import { DEFAULT_SETTINGS, loadSettings, saveSettings } from '#lib/storage/settings.ts';
import type { Choice } from '#lib/ui/verbs.ts';
import type { FileReading, ImportVerbs } from '#lib/ui/workspace/import/verbs.ts';
import { attachSource } from './attach.ts';
import { candidates, db, now } from './database.ts';
import { extensionStore } from './extension-store.ts';
import { ownMatrix } from './own-matrices.ts';
import { lanes, readers, roleOf } from './readers.ts';
import { rolesVerbs } from './roles.ts';

const known = builtInMatrices.map(({ id }) => id);

export const importVerbs: ImportVerbs = {
  now,
  lanes,
  warm: () => readers().warm(),
  loadChoice,
  roles: rolesVerbs.list,
  rememberChoice: async ({ matrix: _, ...choice }) => {
    const matrix = await ownMatrix(choice.specialization);
    await saveSettings(extensionStore, { ...choice, ...(matrix && { matrix }) });
  },
  load: async (file) => {
    if (file.size > LARGEST_FILE) {
      return { kind: 'too-large', message: 'The file is larger than 50 MB. Save only the profile itself and try again.' };
    }
    const bytes = new Uint8Array(await file.arrayBuffer());
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    return { kind: 'bytes', bytes, hash: digest.join(' ') };
  },
  read: async (name, bytes, choice, signal) =>
    toReading(await readers().screen({ name, bytes, readAt: now().toISOString(), role: await roleOf(choice) }, signal)),
  analyze: async (profile, choice, signal, alike) =>
    toReading(await readers().screen({ profile, role: await roleOf(choice), beside: { alike } }, signal)),
  recognise: (profile) => recognise(db, profile),
  sharedEmployers: (one, other) => (nameOf(one) && nameOf(one) === nameOf(other) ? sharedEmployers(one, [other]) : []),
  savedCopies: async (profile, passages) => {
    const copies = await savedCopies(db, profile.id, passages);
    const owners = [...new Set(copies.map(({ other }) => other.owner))];
    const names = new Map((await db.candidates.bulkGet(owners)).map((row) => [row?.id, row?.name ?? '']));
    const own = nameOf(profile);
    return copies.map((copy) => ({ ...copy, name: names.get(copy.other.owner) ?? '' })).filter(({ name }) => !own || folded(name) !== own);
  },
  fold: folded,
  save: async (profile, report, roleId) => {
    const outcome = await candidates.save(profile, report, roleId);
    if (outcome.kind === 'storage-full') return outcome;
    return { kind: 'saved', id: profile.id, undo: () => candidates.restore(outcome.before) };
  },
  attach: attachSource,
  askBeforeLeaving: (isUnsaved) => {
    addEventListener('beforeunload', (event) => {
      if (isUnsaved()) event.preventDefault();
    });
  },
};

/** What was read against last; a matrix of the user's own as it is now. */
async function loadChoice(): Promise<Choice> {
  const { matrix, ...choice } = await loadSettings(extensionStore, known);
  return matrix && !(await ownMatrix(matrix.id)) ? DEFAULT_SETTINGS : choice;
}

const nameOf = ({ basics }: Profile): string => folded(basics.name ?? '');

function toReading(outcome: FileOutcome): FileReading {
  if (outcome.kind !== 'profile') return outcome;
  const { profile, report, passages = [] } = outcome;
  return report ? { kind: 'profile', profile, report, passages } : { kind: 'malformed', message: 'No report could be made of it.' };
}
