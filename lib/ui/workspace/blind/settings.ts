import { labelOf } from '#lib/ui/blind/label.ts';
import type { SettingsVerbs } from '#lib/ui/workspace/settings/verbs.ts';
import type { People } from './people.ts';

/** The settings with labels in the place of names: who is erased next, and who stands otherwise in a backup. */
export function blindSettings(verbs: SettingsVerbs, people: People): SettingsVerbs {
  return {
    ...verbs,
    keeping: {
      ...verbs.keeping,
      async load() {
        const { days, expiring } = await verbs.keeping.load();
        const hidden = await people.hidden(expiring.first.map(({ id }) => id));
        const first = expiring.first.map((one) => ({ ...one, name: hidden.get(one.id)?.label ?? one.name }));
        return { days, expiring: { ...expiring, first } };
      },
    },
    backup: {
      ...verbs.backup,
      async open(file, told) {
        const opened = await verbs.backup.open(file, told);
        if (opened.kind === 'problem' || !(await people.isBlind())) return opened;
        const conflicts = opened.content.conflicts.map((one) => (one.kind === 'candidate' ? { ...one, name: labelOf(one.id) } : one));
        return { ...opened, content: { ...opened.content, conflicts } };
      },
    },
  };
}
