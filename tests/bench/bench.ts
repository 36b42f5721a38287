import { succeeds } from '#tests/setup/commands.ts';
import { BROWSER, CERTIFICATE, DISPLAY, ensurePackages } from '#tests/setup/system-packages.ts';
import { backupRows } from './backup.ts';
import { copiesRows } from './copies-time.ts';
import { engineRows } from './engine-time.ts';
import { growthRows } from './growth.ts';
import { importRows } from './import-time.ts';
import { popupRows } from './popup-time.ts';
import { readerRows } from './reader-time.ts';
import { shortlistRows } from './shortlist.ts';
import { sizeRows } from './sizes.ts';
import { type Row, table } from './table.ts';

interface Part {
  title: string;
  rows(): Row[] | Promise<Row[]>;
  needsBrowser?: boolean;
}

/** What is measured, by the name with which it is asked for alone: `npm run bench -- backup`. */
const PARTS: Readonly<Record<string, Part>> = {
  size: { title: 'Size', rows: sizeRows },
  engine: { title: 'Engine (Node, medians)', rows: engineRows },
  growth: { title: 'Growth on hostile texts (Node)', rows: growthRows },
  popup: {
    title: 'Popup and reader (Chromium under Xvfb, medians)',
    rows: async () => [...(await popupRows()), ...(await readerRows())],
    needsBrowser: true,
  },
  shortlist: { title: 'The list of saved candidates (Chromium, medians)', rows: shortlistRows, needsBrowser: true },
  copies: { title: 'Shared passages (Chromium, medians)', rows: copiesRows, needsBrowser: true },
  backup: { title: 'Backup and restore (Chromium)', rows: backupRows, needsBrowser: true },
  import: { title: 'Import (Chromium under Xvfb)', rows: importRows, needsBrowser: true },
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => name !== 'accuracy' && !(name in PARTS));
if (unknown.length > 0) throw new Error(`No part is called ${unknown.join(', ')}. There are: accuracy, ${Object.keys(PARTS).join(', ')}`);
const isAsked = (name: string): boolean => asked.length === 0 || asked.includes(name);

if (!succeeds('wxt', ['build'])) throw new Error('The build failed: read its message above.');
const obstacle = ensurePackages([BROWSER, CERTIFICATE, ...DISPLAY]);
for (const [name, { title, rows, needsBrowser }] of Object.entries(PARTS).filter(([each]) => isAsked(each))) {
  console.log(needsBrowser && obstacle ? `\n${name} was not measured.\n${obstacle}` : table(title, await rows()));
}
if (isAsked('accuracy')) {
  console.log('\nAccuracy on the labelled set\n');
  if (!succeeds('node', ['tests/bench/accuracy.ts'])) throw new Error('The labelled set could not be screened: read the message above.');
}
