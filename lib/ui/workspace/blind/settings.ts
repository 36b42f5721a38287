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
        return { days, expiring: { ...expiring, first: await people.named(expiring.first) } };
      },
    },
    backup: {
      ...verbs.backup,
      async open(file, told) {
        const opened = await verbs.backup.open(file, told);
        if (opened.kind === 'problem') return opened;
        const isPerson = ({ kind }: { kind: string }): boolean => kind === 'candidate';
        const named = await people.named(opened.content.conflicts.filter(isPerson));
        const conflicts = [...named, ...opened.content.conflicts.filter((one) => !isPerson(one))];
        return { ...opened, content: { ...opened.content, conflicts } };
      },
    },
  };
}
