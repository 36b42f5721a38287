import { marketFigure } from '#lib/rules/compensation/market-figures.ts';
import { openRoles } from '#lib/storage/roles.ts';
import type { RolesVerbs } from '#lib/ui/workspace/roles/verbs.ts';
import { changes, db, now } from './database.ts';

const roles = openRoles(db, now, () => crypto.randomUUID(), changes.announce);

export const rolesVerbs: RolesVerbs = {
  list: roles.list,
  save: (role, id) => roles.save({ ...role, settled: [...role.settled] }, id),
  remove: roles.remove,
  figureFor: marketFigure,
  copy: (text) => navigator.clipboard.writeText(text),
};
