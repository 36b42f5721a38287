import { logToCsv, logToJson } from '#lib/export/log-file.ts';
import { openAudit } from '#lib/storage/audit.ts';
import { clearLog, wholeLog } from '#lib/storage/audit-log.ts';
import { openBulk } from '#lib/storage/bulk.ts';
import { isRetention, retentionDays, saveRetentionDays } from '#lib/storage/preferences.ts';
import { eraseEverything, eraseWithReceipt } from '#lib/storage/receipt.ts';
import { expiringSoon } from '#lib/storage/retention.ts';
import { loadRuleChoice, saveRuleChoice } from '#lib/storage/rule-choice.ts';
import type { SettingsVerbs } from '#lib/ui/workspace/settings/verbs.ts';
import { backupVerbs } from './backup.ts';
import { changes, db, now } from './database.ts';
import { download } from './download.ts';
import { eraseExtensionStore, extensionStore } from './extension-store.ts';

const DAY = 86_400_000;
const bulk = openBulk(db, now, changes.announce);

/** The end of another term from today on: that of the role, where the candidate has one. */
async function keepLonger(ids: readonly string[]): Promise<() => Promise<void>> {
  const [days, roles] = await Promise.all([retentionDays(db), db.roles.toArray()]);
  const termOf = new Map(roles.map((role) => [role.id, role.retentionDays]));
  const before = await bulk.change(ids, ({ expiresAt, roleId }) => {
    const until = new Date(now().getTime() + ((roleId === undefined ? undefined : termOf.get(roleId)) ?? days) * DAY).toISOString();
    return until > expiresAt ? { expiresAt: until } : {};
  });
  return () => bulk.putBack(before);
}

export const settingsVerbs: SettingsVerbs = {
  backup: backupVerbs,
  keeping: {
    now,
    async load() {
      const [days, expiring] = await Promise.all([retentionDays(db), expiringSoon(db, now())]);
      return { days, expiring };
    },
    isRetention,
    saveDays: (days) => saveRetentionDays(db, days, changes.announce),
    keepLonger,
    erase: (ids) => eraseWithReceipt(db, now(), ids, changes.announce),
    async eraseEverything() {
      const receipt = await eraseEverything(db, now(), changes.announce);
      await eraseExtensionStore();
      return receipt;
    },
    copy: (text) => navigator.clipboard.writeText(text),
    saveText: (text, fileName) => download(text, fileName, 'text/plain'),
  },
  checks: {
    async load() {
      const [{ rules }, choice] = await Promise.all([import('#lib/rules/index.ts'), loadRuleChoice(extensionStore)]);
      const checks = rules.map(({ id, title, why, innocent, optional }) => ({ id, title, why, innocent, isOptional: optional === true }));
      return { checks, choice };
    },
    save: (choice) => saveRuleChoice(extensionStore, choice),
  },
  log: {
    load: () => wholeLog(db),
    async download(as) {
      const entries = (await wholeLog(db)).map(({ seq: _, ...entry }) => entry);
      const name = `mirage-lens-log-${now().toISOString().slice(0, 10)}`;
      if (as === 'csv') download(logToCsv(entries), `${name}.csv`, 'text/csv');
      else download(logToJson(entries, now()), `${name}.json`);
      await openAudit(db, now).record('exported');
      changes.announce([]);
    },
    clear: () => clearLog(db, now()),
  },
};
