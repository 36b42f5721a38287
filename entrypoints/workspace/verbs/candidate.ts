import { skillById } from '#lib/catalog/index.ts';
import { openBulk } from '#lib/storage/bulk.ts';
import type { RowChange } from '#lib/storage/candidates.ts';
import { keepLonger } from '#lib/storage/keep-longer.ts';
import { openOwnStages } from '#lib/storage/own-stages.ts';
import { withRoom } from '#lib/storage/quota.ts';
import { type CandidateRecord, type NoteRecord, roleRecordSchema } from '#lib/storage/records.ts';
import { settle } from '#lib/storage/settled.ts';
import { MOST_TAGS } from '#lib/ui/workspace/candidate/tags.ts';
import type { CandidateVerbs, Note, OpenedCandidate, Reading, Undo } from '#lib/ui/workspace/candidate/verbs.ts';
import { attachFile } from './attach.ts';
import { exportCandidate } from './candidate-export.ts';
import { candidates, changes, db, now } from './database.ts';
import { detachSource } from './detach-source.ts';
import { erase } from './erase.ts';
import { feedbackVerbs } from './feedback.ts';

const bulk = openBulk(db, now, changes.announce);
const stages = openOwnStages(db, changes.announce);

export const candidateVerbs: CandidateVerbs = {
  find,
  copy: (text) => navigator.clipboard.writeText(text),
  releaseOf: (skillId) => skillById.get(skillId)?.firstRelease?.date,
  writeName: async (id, name) => {
    const earlier = await candidates.writeName(id, name);
    return async () => void (await candidates.writeName(id, earlier));
  },
  setStage: (id, stage) => change(id, () => ({ stage })),
  addTag: (id, tag) => change(id, ({ tags }) => ({ tags: tags.includes(tag) || tags.length >= MOST_TAGS ? tags : [...tags, tag] })),
  removeTag: (id, tag) => change(id, ({ tags }) => ({ tags: tags.filter((other) => other !== tag) })),
  keepLonger: async (id) => {
    const before = await keepLonger(db, now(), [id], changes.announce);
    return () => bulk.putBack(before);
  },
  addNote: (id, text) =>
    withRoom(async () => {
      await candidates.note(id, text);
      return { kind: 'kept' };
    }),
  removeNote: async (candidateId, note: Note) => {
    const kept: NoteRecord = { ...note, candidateId };
    await candidates.removeNote(kept);
    return () => candidates.putNoteBack(kept);
  },
  attach: attachFile,
  detach: detachSource,
  export: exportCandidate,
  print: () => print(),
  feedback: feedbackVerbs,
  settle: (candidateId, item, isSettled) => settle(db, now, { candidateId, item, isSettled }, changes.announce),
  remove: (id) => erase([id]),
};

async function find(id: string): Promise<OpenedCandidate | undefined> {
  const [found, all] = await Promise.all([candidates.find(id), stages.all()]);
  if (found?.kind !== 'candidate') return undefined;
  const role = roleRecordSchema.safeParse(found.candidate.roleId && (await db.roles.get(found.candidate.roleId))).data;
  const { candidate: row, readings, unreadable, notes } = found;
  return {
    row,
    ...(role && { roleName: role.name }),
    readings: readings.map(({ attached, ...reading }) => (attached ? { ...reading, attached } : named(reading, row.writtenName))),
    unreadable,
    notes: notes.map(({ id: noteId, at, text }) => ({ id: noteId, at, text })),
    stages: all,
    settled: { person: row.settled ?? [], role: role?.settled ?? [] },
  };
}

/** A reading under the name that the user wrote, where there is one. */
const named = (reading: Reading, name: string | undefined): Reading =>
  name === undefined ? reading : { ...reading, profile: { ...reading.profile, basics: { ...reading.profile.basics, name } } };

async function change(id: string, next: (row: CandidateRecord) => RowChange): Promise<Undo> {
  const before = await bulk.change([id], next);
  return () => bulk.putBack(before);
}
