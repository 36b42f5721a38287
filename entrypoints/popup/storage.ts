// What saved candidates are kept with, as one module that is loaded once the report is drawn.
export { openCandidates } from '#lib/storage/candidates.ts';
export { openChanges } from '#lib/storage/changes.ts';
export { openDatabase } from '#lib/storage/db.ts';
export { openOwnMatrices } from '#lib/storage/matrices.ts';
export { openRoles } from '#lib/storage/roles.ts';
