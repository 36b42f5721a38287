import type { ProfileDraft, ReadOutcome } from '#lib/profile/draft.ts';
import { boxesOf } from './boxes.ts';
import { linesOf, textOf } from './dom.ts';
import { defined, workOf } from './entry-lines.ts';
import { coverageOf } from './linkedin-coverage.ts';
import { positionsOf } from './positions.ts';
import { isSiteText } from './section-headings.ts';

const NOT_HERE = 'not on this page';

/** A lead of Sales Navigator. Current roles stand twice; the experience list has them all. */
export function readSalesLead(document: Document, url: URL): ReadOutcome | undefined {
  const name = document.querySelector('[data-anonymize=person-name]');
  const list = document.querySelector('#experience-section');
  const names = new Set([...document.querySelectorAll('h1[data-anonymize=person-name]')].map(textOf));
  if (!name || (!list && names.size !== 1)) return undefined;
  const lines = list ? linesOf(list).filter((line) => !isSiteText(line.text)) : [];
  const work = list ? boxesOf(list, lines).flatMap((box) => positionsOf(list, box).flatMap((position) => workOf(position) ?? [])) : [];
  const more =
    list !== null &&
    [...list.querySelectorAll('button')].some((button) => /^show all|^show \d+ more/i.test(textOf(button.firstElementChild ?? button)));
  const draft: ProfileDraft = {
    ...personOf(url),
    basics: basicsOf(document, name),
    work,
    sections: {
      work: list
        ? coverageOf(work.length, { total: undefined, more })
        : { state: 'unreadable', reason: 'not loaded yet: scroll down once, then read again' },
      education: { state: 'unreadable', reason: NOT_HERE },
      skills: { state: 'unreadable', reason: NOT_HERE },
      summary: { state: 'unreadable', reason: NOT_HERE },
    },
  };
  return work.length > 0 ? { kind: 'profile', draft } : { kind: 'layout-changed', found: ['name'], missing: ['entries of work'] };
}

function basicsOf(document: Document, name: Element): ProfileDraft['basics'] {
  const headline = document.querySelector('[data-anonymize=headline]');
  const place = document.querySelector('[data-anonymize=location]') ?? nextParagraph(headline);
  return defined({ name: textOf(name), label: textOf(headline), location: textOf(place) });
}

const nextParagraph = (headline: Element | null): Element | null =>
  headline?.nextElementSibling?.localName === 'p' ? headline.nextElementSibling : null;

function personOf(url: URL): { personId?: string } {
  const id = url.pathname.match(/\/sales\/lead\/([^,/]+)/)?.[1];
  return id ? { personId: `linkedin:${id.toLowerCase()}` } : {};
}
