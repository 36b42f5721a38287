import { browser } from 'wxt/browser';
import { analyze } from '#lib/analysis/analyze.ts';
import { builtInMatrices } from '#lib/matrices/index.ts';
import { briefSchema } from '#lib/matrices/schema.ts';
import { localDay } from '#lib/profile/partial-date.ts';
import type { Profile } from '#lib/profile/schema.ts';
import type { FilePool } from '#lib/screening/file-pool.ts';
import { openFilePool } from '#lib/screening/open-pool.ts';
import { type FileOutcome, LARGEST_FILE, type ScreeningRole } from '#lib/screening/screen-file.ts';
import { folded } from '#lib/storage/fold.ts';
import { recognise, sharedEmployers } from '#lib/storage/recognition.ts';
import { underRuleChoice } from '#lib/storage/rule-choice.ts';
import { type KeyValueStore, loadSettings, saveSettings } from '#lib/storage/settings.ts';
import type { Choice } from '#lib/ui/verbs.ts';
import type { FileReading, ImportVerbs, KeepOutcome } from '#lib/ui/workspace/import/verbs.ts';
import { chosenRules } from './chosen-rules.ts';
import { candidates, db, now } from './database.ts';

const MOST_WORKERS = 6;

/** One core is left to the page. */
const lanes = Math.max(1, Math.min(MOST_WORKERS, (navigator.hardwareConcurrency || 2) - 1));

let opened: FilePool | undefined;

/** Shared by all who read or analyse in the workspace; workers start when there is work for them. */
export function pool(): FilePool {
  opened ??= openFilePool(lanes);
  return opened;
}

const settings: KeyValueStore = {
  get: async (key) => (await browser.storage.local.get(key))[key],
  set: (key, value) => browser.storage.local.set({ [key]: value }),
};
const known = builtInMatrices.map(({ id }) => id);

export const roleOf = (choice: Choice, today = localDay(now())): ScreeningRole => ({
  brief: underRuleChoice(briefSchema.parse(choice), chosenRules()),
  today,
  matrices: builtInMatrices,
});

export const importVerbs: ImportVerbs = {
  now,
  lanes,
  loadChoice: () => loadSettings(settings, known),
  rememberChoice: (choice) => saveSettings(settings, choice),
  load: async (file) => {
    if (file.size > LARGEST_FILE) {
      return { kind: 'too-large', message: 'The file is larger than 50 MB. Save only the profile itself and try again.' };
    }
    const bytes = new Uint8Array(await file.arrayBuffer());
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    return { kind: 'bytes', bytes, hash: digest.join(' ') };
  },
  read: async (name, bytes, choice, signal) =>
    toReading(await pool().screen({ name, bytes, readAt: now().toISOString(), role: roleOf(choice) }, signal)),
  analyze: async (profile, choice, signal) => toReading(await pool().screen({ profile, role: roleOf(choice) }, signal)),
  recognise: (profile) => recognise(db, profile),
  sharedEmployers: (one, other) => (nameOf(one) && nameOf(one) === nameOf(other) ? sharedEmployers(one, [other]) : []),
  save: async (profile, report) => {
    const outcome = await candidates.save(profile, report);
    if (outcome.kind === 'storage-full') return outcome;
    return { kind: 'saved', id: profile.id, undo: () => candidates.restore(outcome.before) };
  },
  attach,
  askBeforeLeaving: (isUnsaved) => {
    addEventListener('beforeunload', (event) => {
      if (isUnsaved()) event.preventDefault();
    });
  },
};

const nameOf = ({ basics }: Profile): string => folded(basics.name ?? '');

function toReading(outcome: FileOutcome): FileReading {
  if (outcome.kind !== 'profile') return outcome;
  const { profile, report } = outcome;
  return report ? { kind: 'profile', profile, report } : { kind: 'malformed', message: 'No report could be made of it.' };
}

/** The saved candidate's report is made anew from all sources. */
async function attach(candidateId: string, source: Profile, sourceReport: Parameters<ImportVerbs['attach']>[2]): Promise<KeepOutcome> {
  const found = await candidates.find(candidateId);
  if (found?.kind !== 'candidate' || !found.reading) return { kind: 'gone' };
  const { profile, report } = found.reading;
  const beside = await candidates.beside(profile);
  const sources = [...(beside.sources ?? []).filter(({ id }) => id !== source.id), source];
  const { brief, today, matrices } = roleOf({ specialization: report.specialization, level: report.level });
  const both = analyze(profile, brief, today, matrices, { ...beside, sources });
  const outcome = await candidates.attach(candidateId, source, sourceReport, both);
  if (outcome.kind !== 'attached') return outcome;
  return { kind: 'saved', id: candidateId, undo: () => candidates.restore(outcome.before) };
}
