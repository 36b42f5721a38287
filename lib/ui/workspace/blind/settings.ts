import type { BackupContent, SettingsVerbs } from '#lib/ui/workspace/settings/verbs.ts';
import type { People } from './people.ts';

/** Lists of a backup whose ids are of the user, not of a person. Any other id may hold a name. */
const TELLING_NOBODY = new Set(['roles', 'matrices', 'preferences']);

const isPerson = ({ kind }: { kind: string }): boolean => kind === 'candidate';

/** The settings with labels in the place of names: who is erased next, and who stands otherwise in a backup or can't be read in it. */
export function blindSettings(verbs: SettingsVerbs, people: People): SettingsVerbs {
  async function blindContent(content: BackupContent): Promise<BackupContent> {
    if (!(await people.isBlind())) return content;
    const [persons, others] = [content.conflicts.filter(isPerson), content.conflicts.filter((one) => !isPerson(one))];
    const conflicts = [...(await people.ordered(await people.named(persons))), ...others];
    return { ...content, conflicts, setApart: await blindSetApart(content.setApart) };
  }

  async function blindSetApart(records: BackupContent['setApart']): Promise<BackupContent['setApart']> {
    const named = await people.named(records.map(({ id }) => ({ id, name: id })));
    return records.map((record, index) => {
      if (TELLING_NOBODY.has(record.table)) return record;
      const label = record.table === 'candidates' && record.id !== '' ? named[index]?.name : undefined;
      return { ...record, id: label ?? `no. ${index + 1}` };
    });
  }

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
        return opened.kind === 'problem' ? opened : { ...opened, content: await blindContent(opened.content) };
      },
    },
  };
}
