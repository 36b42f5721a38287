import type { Erased } from '#lib/ui/workspace/erased.ts';
import type { Notices } from '#lib/ui/workspace/notices.ts';
import type { SettingsSection } from '#lib/ui/workspace/place.ts';
import { createBackup } from './backup-store.ts';
import { createBlindSettings } from './blind-store.ts';
import { createChecks } from './checks-store.ts';
import { createKeeping } from './keeping-store.ts';
import { createLog } from './log-store.ts';
import type { SettingsVerbs } from './verbs.ts';

export type SettingsStore = ReturnType<typeof createSettings>;

/** What the user sets, and what is done with everything that is saved. */
export function createSettings(verbs: SettingsVerbs, notices: Notices) {
  const backup = createBackup(verbs.backup, notices);
  const eraseEverything = async (): Promise<Erased> => {
    backup.leave();
    return verbs.keeping.eraseEverything();
  };
  const keeping = createKeeping({ ...verbs.keeping, eraseEverything }, notices);
  const blind = createBlindSettings(verbs.blind, notices);
  const checks = createChecks(verbs.checks, notices);
  const log = createLog(verbs.log, notices);
  return {
    keeping,
    backup,
    blind,
    checks,
    log,
    /** Loads what a section shows. What is being typed or chosen there stays. */
    async show(section: SettingsSection): Promise<void> {
      if (section === 'keeping') await keeping.show();
      else if (section === 'backup') await backup.show();
      else if (section === 'blind') await blind.show();
      else if (section === 'checks') await checks.show();
      else if (section === 'log') await log.show();
    },
  };
}
