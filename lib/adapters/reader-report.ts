import type { ReadOutcome } from '#lib/profile/draft.ts';
import { SECTION_NAMES, type SectionReading } from '#lib/profile/sections.ts';
import type { Adapter } from './adapter.ts';
import { addressShape } from './address-shape.ts';
import { textOf } from './dom.ts';
import { sectionOfPageHeading } from './page-sections.ts';

/**
 * What the maintainer of a reader needs where a site has changed: which reader, the shape of the address, what it looked for and how often
 * it is there, and the page's own structure by tags, roles and levels of headings. Every word of it is one of this file's or of the reader's: of
 * the page's text, names, classes and ids nothing gets in.
 */
export function readerReport(document: Document, url: URL, adapter: Adapter, outcome: ReadOutcome): string {
  return [
    `reader: ${adapter.id}, version ${adapter.version}, rests on ${adapter.verified}`,
    `address: ${addressShape(url, adapter.matches)}`,
    `outcome: ${outcome.kind}`,
    ...sectionLines(outcome),
    ...(adapter.anchors ?? []).map((anchor) => `anchor ${anchor}: ${countOf(document, anchor)}`),
    `headings: ${headingsOf(document)}`,
    `tags: ${counted(elementsOf(document).map(({ localName }) => (TAGS.has(localName) ? localName : 'other')))}`,
    `roles: ${counted(elementsOf(document).flatMap((element) => roleOf(element) ?? []))}`,
  ].join('\n');
}

function sectionLines(outcome: ReadOutcome): string[] {
  if (outcome.kind !== 'profile') {
    const { found, missing } = outcome;
    return [...(found ? [`found: ${found.join(', ') || 'nothing'}`] : []), ...(missing ? [`not found: ${missing.join(', ')}`] : [])];
  }
  const { sections } = outcome.draft;
  return SECTION_NAMES.flatMap((name) => (sections[name] ? [`section ${name}: ${readingWords(sections[name])}`] : []));
}

function readingWords({ state, shown, total, reason }: SectionReading): string {
  const count = shown === undefined ? '' : ` ${shown}${total === undefined ? '' : ` of ${total}`}`;
  return `${state}${count}${reason?.startsWith('layout-changed') ? ', layout-changed' : ''}`;
}

const countOf = (document: Document, selector: string): string => {
  const count = document.querySelectorAll(selector).length;
  return count === 0 ? 'missing' : String(count);
};

const MOST_HEADINGS = 60;

/** `h1, h2 (summary), h2 (work), h3 × 4`: levels in order, and which heads a section that a Profile has. */
function headingsOf(document: Document): string {
  const words = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((heading) => {
    const section = sectionOfPageHeading(textOf(heading));
    return section ? `${heading.localName} (${section})` : heading.localName;
  });
  return runs(words).slice(0, MOST_HEADINGS).join(', ') || 'none';
}

function runs(words: readonly string[]): string[] {
  const found: { word: string; count: number }[] = [];
  for (const word of words) {
    const last = found.at(-1);
    if (last?.word === word) last.count += 1;
    else found.push({ word, count: 1 });
  }
  return found.map(({ word, count }) => (count > 1 ? `${word} × ${count}` : word));
}

const elementsOf = (document: Document): Element[] => [...document.querySelectorAll('body *')];

function roleOf(element: Element): string | undefined {
  const role = element.getAttribute('role');
  return role === null ? undefined : ROLES.has(role) ? role : 'other';
}

function counted(words: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].map(([word, count]) => `${word} ${count}`).join(', ') || 'none';
}

const TAGS = new Set(
  'a abbr address article aside b blockquote br button caption cite code data dd details dialog div dl dt em fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr i input label legend li link main mark meta nav ol p pre progress q s script section small span strong sub summary sup table tbody td tfoot th thead time tr u ul'.split(
    ' ',
  ),
);
const ROLES = new Set(
  'alert article banner button complementary contentinfo dialog feed form group heading img link list listitem main menu menuitem navigation none presentation region row search separator status tab tablist tabpanel table textbox toolbar tooltip'.split(
    ' ',
  ),
);
