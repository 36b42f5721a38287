import { openAudit } from '#lib/storage/audit.ts';
import type { Backup } from '#lib/storage/backup-format.ts';
import { unexpired } from '#lib/storage/backup-plan.ts';
import { readBackup } from '#lib/storage/backup-read.ts';
import { openRestore } from '#lib/storage/backup-restore.ts';
import { backupOf } from '#lib/storage/backup-write.ts';
import { isNearlyFull, protect, roomOf } from '#lib/storage/persist.ts';
import type { BackupContent, BackupVerbs } from '#lib/ui/workspace/settings/verbs.ts';
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
    roles: tables.roles.length,
    past: tables.candidates.length - unexpired(tables, now()).candidates.length,
    setApart: setApart.map(({ table, id, problem }) => ({ table, id, problem })),
    here,
    ...plan,
  };
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
    const outcome = await restoring.merge(opened(), { all, single }, told);
    if (outcome.kind === 'restored') await restoreSettings(opened().header.settings, true);
    return outcome;
  },
  async replace(told) {
    const outcome = await restoring.replace(opened(), told);
    if (outcome.kind === 'restored') await restoreSettings(opened().header.settings, false);
    return outcome;
  },
  saveSetApart: () => download(JSON.stringify(opened().setApart, null, 2), `mirage-lens-set-apart-${today()}.json`),
};
