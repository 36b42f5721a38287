import { adapterFor, extract } from '#lib/adapters/index.ts';
import { readerReport } from '#lib/adapters/reader-report.ts';
import { documentOf } from '#lib/adapters/restore.ts';
import { readFile } from '#lib/files/index.ts';
import type { PageSnapshot } from '#lib/messaging.ts';
import { ofSelection, SELECTED_TEXT } from '#lib/reading/selection.ts';
import { toProfile } from '#lib/reading/to-profile.ts';
import type { Problem, ReadResult } from '#lib/ui/verbs.ts';
import type { TabReading } from './tab.ts';

/** The page that is open. What is selected in it is offered beside a profile, and read in the place of a page that is none. */
export function fromTab(answer: TabReading): ReadResult {
  if (answer.kind === 'refused') return { kind: 'problem', problem: problemOf(answer) };
  const page = fromPage(answer.page);
  if (answer.page.selection === undefined) return page;
  if (page.kind === 'profile') return { ...page, selection: 'offered' };
  const selected = fromSelection(answer.page.url, answer.page.selection);
  return selected.kind === 'profile' ? { ...selected, selection: 'instead' } : page;
}

const problemOf = ({ code, message }: Extract<TabReading, { kind: 'refused' }>): Problem => ({
  code,
  from: 'page',
  ...(message !== undefined && { message }),
});

/** Only what is selected in the page. */
export function fromSelectionInTab(answer: TabReading): ReadResult {
  if (answer.kind === 'refused') return { kind: 'problem', problem: problemOf(answer) };
  const { url, selection } = answer.page;
  if (selection === undefined) {
    const message = 'Nothing is selected in the page any more. Select the text of the profile and read it again.';
    return { kind: 'problem', problem: { code: 'no-text', from: 'page', message } };
  }
  const selected = fromSelection(url, selection);
  return selected.kind === 'profile' ? { ...selected, selection: 'chosen' } : selected;
}

function fromPage({ url, nodes }: PageSnapshot): ReadResult {
  if (!nodes) return { kind: 'problem', problem: { code: 'too-large', from: 'page' } };
  const address = new URL(url);
  const copy = documentOf(nodes, document.implementation.createHTMLDocument(''));
  const { adapter, outcome } = extract(copy, address);
  const structure = readerReport(copy, address, adapterFor(address), outcome);
  const reader = { id: adapter.id, version: adapter.version };
  const source = { site: adapter.id, adapter: adapter.id, adapterVersion: adapter.version, readAt: new Date().toISOString(), url };
  const read = outcome.kind === 'profile' ? toProfile(outcome.draft, source) : outcome;
  if (read.kind === 'profile') return { ...read, structure };
  const { kind: code, ...details } = read;
  return { kind: 'problem', problem: { code, ...details, from: 'page', reader, structure } };
}

function fromSelection(url: string, text: string): ReadResult {
  const outcome = readFile({ name: 'selection.txt', text });
  const source = { site: adapterFor(new URL(url)).id, adapter: SELECTED_TEXT, adapterVersion: 1, readAt: new Date().toISOString(), url };
  const read = outcome.kind === 'profile' ? toProfile(ofSelection(outcome.draft), source) : outcome;
  if (read.kind === 'profile') return read;
  const { kind: code, ...details } = read;
  return { kind: 'problem', problem: { code, ...details, from: 'text' } };
}
