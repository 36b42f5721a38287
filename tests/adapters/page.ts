import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extract } from '#lib/adapters/index.ts';
import type { ProfileDraft, ReadFailure } from '#lib/profile/draft.ts';

export const PAGES = join(import.meta.dirname, '../fixtures/pages');

export interface Page {
  document: Document;
  url: URL;
}

export const pagesOf = (adapter: string): string[] => readdirSync(join(PAGES, adapter)).map((file) => file.replace(/\.html$/, ''));

/** A fixture such as `linkedin/public`; its first line says its address. */
export function openPage(name: string): Page {
  const html = readFileSync(join(PAGES, `${name}.html`), 'utf8');
  const { url } = JSON.parse(html.match(/^<!--\s*(\{.*\})\s*-->/)?.[1] ?? '{}') as { url: string };
  return { document: parseHtml(html), url: new URL(url) };
}

export const parseHtml = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

export function draftOf({ document, url }: Page): ProfileDraft {
  const { outcome } = extract(document, url);
  if (outcome.kind !== 'profile') throw new Error(`${url.href}: ${outcome.kind}`);
  return outcome.draft;
}

export function failureOf({ document, url }: Page): ReadFailure {
  const { outcome } = extract(document, url);
  if (outcome.kind === 'profile') throw new Error(`${url.href} was read as a profile`);
  return outcome;
}

export const readDraft = (name: string): ProfileDraft => draftOf(openPage(name));
