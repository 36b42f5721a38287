import { logToCsv, logToJson } from '#lib/export/log-file.ts';
import { openAudit } from '#lib/storage/audit.ts';
import { clearLog, wholeLog } from '#lib/storage/audit-log.ts';
import { openBulk } from '#lib/storage/bulk.ts';
import { openFeedback } from '#lib/storage/feedback.ts';
import { keepLonger } from '#lib/storage/keep-longer.ts';
import { isRetention, retentionDays, saveRetentionDays } from '#lib/storage/preferences.ts';
import { eraseEverything } from '#lib/storage/receipt.ts';
import { expiringSoon } from '#lib/storage/retention.ts';
import { loadRuleChoice } from '#lib/storage/rule-choice.ts';
import type { SettingsVerbs } from '#lib/ui/workspace/settings/verbs.ts';
import { backupVerbs } from './backup.ts';
import { blindVerbs } from './blind.ts';
import { changes, db, now } from './database.ts';
import { download } from './download.ts';
import { erase, handedOut } from './erase.ts';
import { eraseExtensionStore, extensionStore } from './extension-store.ts';
import { switchRule } from './switch-rule.ts';

const feedback = openFeedback(db, now);
const bulk = openBulk(db, now, changes.announce);

export const settingsVerbs: SettingsVerbs = {
  backup: backupVerbs,
  blind: blindVerbs,
  keeping: {
    now,
    async load() {
      const [days, expiring] = await Promise.all([retentionDays(db), expiringSoon(db, now())]);
      return { days, expiring };
    },
    isRetention,
    saveDays: (days) => saveRetentionDays(db, days, changes.announce),
    async keepLonger(ids) {
      const before = await keepLonger(db, now(), ids, changes.announce);
      return () => bulk.putBack(before);
    },
    erase,
    async eraseEverything() {
      const receipt = await eraseEverything(db, now(), changes.announce);
      await eraseExtensionStore();
      return handedOut(receipt);
    },
  },
  checks: {
    async load() {
      const [{ rules }, choice, records] = await Promise.all([
        import('#lib/rules/index.ts'),
        loadRuleChoice(extensionStore),
        feedback.records(),
      ]);
      const checks = rules.map(({ id, title, why, innocent, optional }) => {
        const record = records.get(id);
        return { id, title, why, innocent, isOptional: optional === true, ...(record && { record }) };
      });
      return { checks, choice };
    },
    turn: switchRule,
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
