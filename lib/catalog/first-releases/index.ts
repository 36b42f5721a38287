import type { FirstRelease } from '#lib/catalog/skill.ts';
import { cloudReleases } from './cloud.ts';
import { dataReleases } from './data.ts';
import { engineeringReleases } from './engineering.ts';
import { languagesReleases } from './languages.ts';
import { machineLearningReleases } from './machine-learning.ts';

const tables: readonly Readonly<Record<string, FirstRelease>>[] = [
  languagesReleases,
  machineLearningReleases,
  dataReleases,
  cloudReleases,
  engineeringReleases,
];

/**
 * First public releases by skill id. Where sources differ the earliest date stands: a date too late would call an honest profile wrong.
 * A skill with an alias older than itself has the alias's date (IPython for Jupyter); one with an alias that was an everyday word has none.
 * What nobody has checked is told to the month at most, and only from 2010 on: older dates can prove nothing against a profile of today.
 */
export const firstReleases: ReadonlyMap<string, FirstRelease> = new Map(tables.flatMap((table) => Object.entries(table)));
