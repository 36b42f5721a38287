import { openAudit } from '#lib/storage/audit.ts';
import type { Backup } from '#lib/storage/backup-format.ts';
import { unexpired } from '#lib/storage/backup-plan.ts';
import { readBackup } from '#lib/storage/backup-read.ts';
import { openRestore, type RestoreOutcome } from '#lib/storage/backup-restore.ts';
import { backupOf } from '#lib/storage/backup-write.ts';
import { isNearlyFull, protect, roomOf } from '#lib/storage/persist.ts';
import type { BackupContent, BackupVerbs, Restored } from '#lib/ui/workspace/settings/verbs.ts';
import { changes, db, now } from './database.ts';
import { download } from './download.ts';
import { restoreSettings, settingsForBackup } from './extension-store.ts';

const restoring = openRestore(db, now, changes.announce);
const audit = openAudit(db, now);
const today = (): string => now().toISOString().slice(0, 10);

/** The backup that is open, between being read and being restored. */
let held: Backup | undefined;

function opened(): Backup {
  if (!held) throw new Error('No backup is open.');
  return held;
}

async function contentOf(backup: Backup): Promise<BackupContent> {
  const { header, tables, setApart } = backup;
  const [plan, here] = await Promise.all([restoring.plan(backup), db.candidates.count()]);
  return {
    createdAt: header.createdAt,
    candidates: tables.candidates.length,
    readings: tables.readings.length,
    notes: tables.notes.length,
    scorecards: tables.scorecards.length,
    answers: tables.feedback.length,
    roles: tables.roles.length,
    matrices: tables.matrices.length,
    past: tables.candidates.length - unexpired(tables, now()).candidates.length,
    setApart: setApart.map(({ table, id, problem }) => ({ table, id, problem })),
    here,
    ...plan,
  };
}

/** Puts the settings of a backup in place, too. The candidates are there by then, whatever becomes of the settings; undo takes both back. */
async function withSettings(outcome: RestoreOutcome, { header }: Backup, onlyMissing: boolean): Promise<Restored> {
  if (outcome.kind !== 'restored') return outcome;
  try {
    const takeBack = await restoreSettings(header.settings, onlyMissing);
    const { undo } = outcome;
    const undoBoth = async (): Promise<void> => {
      await undo?.();
      await takeBack();
    };
    return { ...outcome, ...(undo && { undo: undoBoth }) };
  } catch {
    return { ...outcome, lacksSettings: true };
  }
}

export const backupVerbs: BackupVerbs = {
  async room() {
    const room = await roomOf(navigator.storage);
    return { ...room, isNearlyFull: isNearlyFull(room) };
  },
  protect: () => protect(navigator.storage),
  async write(told) {
    const file = await backupOf(db, { now: now(), settings: await settingsForBackup(), told });
    download(file, `mirage-lens-backup-${today()}.json`);
    await audit.record('backed-up', { count: await db.candidates.count() });
  },
  async open(file, told) {
    const reading = await readBackup(file, (bytes) => told(file.size > 0 ? bytes / file.size : 1));
    if (reading.kind === 'problem') return reading;
    held = reading.backup;
    return { kind: 'backup', content: await contentOf(reading.backup) };
  },
  async merge(all, single, told) {
    const backup = opened();
    return withSettings(await restoring.merge(backup, { all, single }, told), backup, true);
  },
  async replace(told) {
    const backup = opened();
    return withSettings(await restoring.replace(backup, told), backup, false);
  },
  letGo() {
    held = undefined;
  },
  saveSetApart: () => download(JSON.stringify(opened().setApart, null, 2), `mirage-lens-set-apart-${today()}.json`),
};
