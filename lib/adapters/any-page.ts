import type { ReadOutcome } from '#lib/profile/draft.ts';
import type { Adapter } from './adapter.ts';
import { isChrome, type Line, textOf } from './dom.ts';
import { hiddenTexts } from './hidden-text.ts';
import { resumeInMicroformats } from './microformats.ts';
import { byHeadings, joined } from './page-draft.ts';
import { isPersonShown, pageId } from './page-person.ts';
import { headingLevel, type PageSection, pageSections, tellsSeveralPeople } from './page-sections.ts';
import { isPrivateHeading } from './private-headings.ts';
import { isAboutSomethingElse, type MetadataDraft, personInMetadata } from './schema-org.ts';

const NOT_A_PROFILE = 'This page does not look like one person’s profile.';
/** Headings of a vacancy, which has "Experience" and "Skills" too. */
const VACANCY =
  /^(?:requirements|responsibilities|qualifications|what (?:we|you)\b|we offer|benefits|apply\b|about the (?:role|job|company)|your (?:profile|tasks|role)|ihr profil|ihre aufgaben)/i;

/** Any page that is one person's profile: what it says of itself first, then its headings. */
export const anyPage: Adapter = {
  id: 'any-page',
  label: 'Web page',
  version: 3,
  matches: [],
  verified: 'semantics only',
  anchors: ['main', '[itemtype*="schema.org/Person"]', '.h-resume', 'script[type="application/ld+json"]'],
  extract: (document, url) => readPage(document, url),
};

export function readPage(document: Document, url: URL): ReadOutcome {
  const root = document.querySelector('main, [role=main]') ?? document.body ?? document.documentElement;
  const sections = pageSections(root);
  if (isAboutSomethingElse(document) || tellsSeveralPeople(sections) || sections.some(({ heading }) => VACANCY.test(heading)))
    return { kind: 'not-a-profile', message: NOT_A_PROFILE };
  const headline = nameOf(document, root);
  const said = personOfPage(document, root, headline);
  const read = byHeadings(root, sections);
  const dated = [...(read.work ?? []), ...(read.education ?? [])].some((entry) => entry.dates !== undefined);
  const headed = dated && sections.filter(({ section }) => section !== undefined).length > 1;
  const told = said !== undefined && [...(said.work ?? []), ...(said.education ?? []), ...(said.skills ?? [])].length > 0;
  const name = said?.basics.name ?? headline;
  if (!name || !(headed || told)) return { kind: 'not-a-profile', message: NOT_A_PROFILE };
  const draft = joined(said, read, headed, sections);
  const label = draft.basics.label ?? labelUnder(name, sections);
  const hidden = hiddenTexts(root);
  const other = proseUnderOthers(name, sections);
  const basics = { ...draft.basics, name, ...(label && { label }) };
  return {
    kind: 'profile',
    draft: {
      ...draft,
      personId: pageId(url),
      basics,
      ...(hidden.length > 0 && { hidden }),
      ...(other.length > 0 && { other }),
    },
  };
}

/** The person that the page describes itself as being about, unless it shows another one. */
function personOfPage(document: Document, root: Element, headline: string | undefined): MetadataDraft | undefined {
  const said = resumeInMicroformats(document) ?? personInMetadata(document);
  const name = said?.basics.name;
  return name === undefined || isPersonShown(name, headline, document, root) ? said : undefined;
}

const proseUnderOthers = (name: string, sections: readonly PageSection[]): { heading: string; text: string }[] =>
  sections
    .filter(({ heading, section }) => section === undefined && heading !== name && !isPrivateHeading(heading))
    .map(({ heading, lines }) => ({ heading, text: withoutPrivateParts(lines).join('\n') }))
    .filter(({ text }) => text !== '')
    .slice(0, 20);

/** A private part goes from its sub-heading to the next one of its rank. */
function withoutPrivateParts(lines: readonly Line[]): string[] {
  let rank = 0;
  return lines.flatMap((line) => {
    const level = headingLevel(line);
    if (level > 0 && (rank === 0 || level <= rank)) rank = isPrivateHeading(line.text) ? level : 0;
    return rank > 0 ? [] : [line.text];
  });
}

/** The line under the name, where it is short enough for a headline. */
function labelUnder(name: string, sections: readonly PageSection[]): string | undefined {
  const label = sections.find(({ heading }) => heading === name)?.lines[0]?.text;
  return label && label.length <= 160 ? label : undefined;
}

function nameOf(document: Document, root: Element): string | undefined {
  const headings = [...document.querySelectorAll('[itemprop=name]'), ...root.querySelectorAll('h1'), ...document.querySelectorAll('h1')];
  const found = headings.find((heading) => /^h[12]$/.test(heading.localName) && !isChrome(heading) && textOf(heading) !== '');
  const name = textOf(found);
  return name !== '' && name.length <= 80 && name.split(' ').length <= 7 ? name : undefined;
}
