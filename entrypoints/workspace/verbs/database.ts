import { openCandidates } from '#lib/storage/candidates.ts';
import { openChanges } from '#lib/storage/changes.ts';
import { openDatabase } from '#lib/storage/db.ts';

export const now = (): Date => new Date();
export const changes = openChanges();
export const db = openDatabase();
export const candidates = openCandidates(db, now, changes.announce);
