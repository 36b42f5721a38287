import type { ScreenTask } from '#lib/cli/screen-one.ts';
import { builtInMatrices } from '#lib/matrices/index.ts';

/** What a test screens for. */
export const TASK: ScreenTask = {
  brief: { schemaVersion: 1, specialization: 'data-engineering', level: 'mid', mustHave: [] },
  matrices: builtInMatrices,
  today: '2026-11-22',
};

export const RESUME =
  'Maren Solheim\n\nEXPERIENCE\n\nData Engineer, Fjord Freight — Aug 2022 – Present\n• Spark jobs on 1.2 billion rows, from 6 h to 70 min.\n';
