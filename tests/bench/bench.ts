import { succeeds } from '#tests/setup/commands.ts';
import { BROWSER, CERTIFICATE, DISPLAY, ensurePackages } from '#tests/setup/system-packages.ts';
import { copiesRows } from './copies-time.ts';
import { engineRows } from './engine-time.ts';
import { importRows } from './import-time.ts';
import { popupRows } from './popup-time.ts';
import { readerRows } from './reader-time.ts';
import { shortlistRows } from './shortlist.ts';
import { sizeRows } from './sizes.ts';
import { table } from './table.ts';

if (!succeeds('wxt', ['build'])) throw new Error('The build failed: read its message above.');
console.log(table('Size', sizeRows()));
console.log(table('Engine (Node, medians)', await engineRows()));
console.log('\nAccuracy on the labelled set\n');
if (!succeeds('node', ['tests/bench/accuracy.ts'])) throw new Error('The labelled set could not be screened: read the message above.');
const obstacle = ensurePackages([BROWSER, CERTIFICATE, ...DISPLAY]);
console.log(
  obstacle
    ? `\nThe popup was not measured.\n${obstacle}`
    : table('Popup and reader (Chromium under Xvfb, medians)', [...(await popupRows()), ...(await readerRows())]),
);
if (!obstacle) console.log(table('The list of saved candidates (Chromium, medians)', await shortlistRows()));
if (!obstacle) console.log(table('Shared passages (Chromium, medians)', await copiesRows()));
if (!obstacle) console.log(table('Import (Chromium under Xvfb)', await importRows()));
