import { candidatesToJson } from '#lib/export/candidates-json.ts';
import { openAudit } from '#lib/storage/audit.ts';
import { openBulk, type RowBefore } from '#lib/storage/bulk.ts';
import { folded } from '#lib/storage/fold.ts';
import { keepLonger } from '#lib/storage/keep-longer.ts';
import { openListPreferences } from '#lib/storage/list-preferences.ts';
import { openListing } from '#lib/storage/listing.ts';
import { openOwnStages, withNewName, withStage, withStageBack } from '#lib/storage/own-stages.ts';
import { retentionDays } from '#lib/storage/preferences.ts';
import type { Query } from '#lib/storage/query.ts';
import { openSearch } from '#lib/storage/search.ts';
import { BUILT_IN_STAGES, type Stage } from '#lib/storage/stages.ts';
import type { ListQuery } from '#lib/ui/workspace/shortlist/query.ts';
import type { Done, ShortlistVerbs, StageProblem } from '#lib/ui/workspace/shortlist/verbs.ts';
import { candidates, changes, db, now } from './database.ts';
import { download } from './download.ts';
import { erase } from './erase.ts';
import { exportCsv } from './export-csv.ts';

const DAY = 86_400_000;
/** Days within which somebody counts as expiring soon. */
const SOON = 30;
const MOST_TAGS = 50;

/** A page in the background draws nothing and is never idle in that sense: there it is begun all the same. */
const onceDrawn = (work: () => void): void => void requestIdleCallback(work, { timeout: 500 });
const listing = openListing(db, candidates, openSearch, onceDrawn);
const bulk = openBulk(db, now, changes.announce);
const stages = openOwnStages(db, changes.announce);
const preferences = openListPreferences(db, changes.announce);

const daysAhead = (days: number): string => new Date(now().getTime() + days * DAY).toISOString();
/** The same all day long, so that an answer holds for the next question too. */
const soon = (): string => `${daysAhead(SOON).slice(0, 10)}T23:59:59.999Z`;

async function toQuery({ expiring, ...query }: ListQuery): Promise<Query> {
  const inOrder = query.sort === 'stage' ? await stages.all() : BUILT_IN_STAGES;
  const stageOrder = inOrder.map(({ id }) => id);
  return { ...query, stageOrder, ...(expiring && { expiresBefore: soon() }) };
}

async function done(change: Promise<RowBefore[]>): Promise<Done> {
  const before = await change;
  return { count: before.length, undo: () => bulk.putBack(before) };
}

async function saveStages(next: Stage[] | StageProblem): Promise<StageProblem | undefined> {
  if (typeof next === 'string') return next;
  await stages.save(next);
  return undefined;
}

export const shortlistVerbs: ShortlistVerbs = {
  now,
  async page(query, offset, limit) {
    const { rows, unreadable, ...page } = await listing.page(await toQuery(query), { offset, limit, soon: soon() });
    const unread = rows.flatMap((row) => (row.kind === 'unreadable' ? row : []));
    return {
      ...page,
      rows: rows.flatMap((row) => (row.kind === 'candidate' ? row.candidate : [])),
      unreadable: [...unread, ...unreadable],
    };
  },
  matching: async (query) => listing.matching(await toQuery(query), soon()),
  onListChange: listing.onChange,
  async settings() {
    const [own, roles, views, usesKeys, days] = await Promise.all([
      stages.load(),
      db.roles.toArray(),
      preferences.views(),
      preferences.usesKeys(),
      retentionDays(db),
    ]);
    return {
      stages: [...BUILT_IN_STAGES, ...own],
      ownStages: own,
      roles: roles.map(({ id, name }) => ({ id, name })).sort((a, b) => (folded(a.name) < folded(b.name) ? -1 : 1)),
      views: views.map(({ name, filters }) => ({ name, query: filters })),
      usesKeys,
      retentionDays: days,
    };
  },
  async ruleNames() {
    const { rules } = await import('#lib/rules/index.ts');
    return rules.map(({ id, title }) => ({ id, family: id.split('/')[0] ?? id, title }));
  },

  setStage: (ids, stage) => done(bulk.change(ids, () => ({ stage }))),
  addTag: (ids, tag) =>
    done(bulk.change(ids, ({ tags }) => ({ tags: tags.includes(tag) || tags.length >= MOST_TAGS ? tags : [...tags, tag] }))),
  removeTag: (ids, tag) => done(bulk.change(ids, ({ tags }) => ({ tags: tags.filter((other) => other !== tag) }))),
  keepLonger: (ids) => done(keepLonger(db, now(), ids, changes.announce)),
  remove: erase,

  addStage: async (name) => saveStages(withStage(await stages.load(), name)),
  renameStage: async (id, name) => saveStages(withNewName(await stages.load(), id, name)),
  async removeStage(id) {
    const before = await stages.load();
    const at = before.findIndex((stage) => stage.id === id);
    const removed = before[at];
    await stages.save(before.filter((stage) => stage.id !== id));
    return async () => (removed ? saveStages(withStageBack(await stages.load(), removed, at)) : undefined);
  },
  saveViews: (views) => preferences.saveViews(views.map(({ name, query }) => ({ name, filters: { ...query, ...copied(query) } }))),
  saveUsesKeys: preferences.saveUsesKeys,
  exportCsv,
  exportAll: async () => {
    const everything = await candidates.everything();
    const json = candidatesToJson(everything, now());
    await openAudit(db, now).record('exported', { count: everything.candidates.length });
    download(json, `mirage-lens-candidates-${now().toISOString().slice(0, 10)}.json`);
  },
};

/** The values of the filters as lists of their own. */
const copied = ({ stages: inStages, specializations, roles, tags, rules }: ListQuery) => ({
  stages: [...inStages],
  specializations: [...specializations],
  roles: [...roles],
  tags: [...tags],
  rules: [...rules],
});
