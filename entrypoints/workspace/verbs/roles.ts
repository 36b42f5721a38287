import { vocabularyOf } from '#lib/analysis/vocabulary.ts';
import { kitQuestions } from '#lib/questions/kit.ts';
import { wishesOf } from '#lib/roles/needs.ts';
import { PREMIUM_NICHES, tiersOf } from '#lib/rules/compensation/market-figures.ts';
import { withRoom } from '#lib/storage/quota.ts';
import { openRoles, type WrittenRole } from '#lib/storage/roles.ts';
import type { Role, RolesVerbs } from '#lib/ui/workspace/roles/verbs.ts';
import { changes, db, now } from './database.ts';
import { matrixOf } from './own-matrices.ts';

const roles = openRoles(db, now, () => crypto.randomUUID(), changes.announce);

const written = (role: Omit<Role, 'id'>): WrittenRole => ({ ...role, settled: [...role.settled] });

export const rolesVerbs: RolesVerbs = {
  list: roles.list,
  save: (role, id, base) =>
    withRoom(async () => ({ kind: 'saved', role: await roles.save(written(role), id, base && written(base)) }) as const),
  remove: roles.remove,
  marketOf: (brief) => ({ tiers: tiersOf(brief), sought: PREMIUM_NICHES.has(brief.specialization) }),
  async preview(brief, id) {
    const { specialization, level } = brief;
    const matrix = await matrixOf(specialization);
    const saved = id === undefined ? 0 : await db.entries.filter(({ roleId }) => roleId === id).count();
    const questions = matrix
      ? kitQuestions({ matrix, level, probes: [], minutes: 45, bank: vocabularyOf(matrix).bank, wishes: wishesOf(brief) }).core.map(
          ({ text }) => text,
        )
      : [];
    return { questions, saved };
  },
  copy: (text) => navigator.clipboard.writeText(text),
};
