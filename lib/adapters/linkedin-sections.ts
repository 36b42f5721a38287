import type { EducationDraft, ProfileDraft, ProjectDraft, VolunteerDraft } from '#lib/profile/draft.ts';
import { type Box, boxesOf } from './boxes.ts';
import { firstDate, looksLikeDates, withoutDuration } from './date-shape.ts';
import type { Line } from './dom.ts';
import { defined, degreeOf, placeAfter, textsOf, workOf } from './entry-lines.ts';
import { cardLines } from './linkedin-cards.ts';
import { type Position, positionsOf } from './positions.ts';
import { sectionOfHeading } from './section-headings.ts';

/** The lists of a draft that come from the cards of a page. */
export type Listed = Required<
  Pick<ProfileDraft, 'work' | 'education' | 'skills' | 'certificates' | 'projects' | 'languages' | 'volunteer' | 'publications'>
>;
export type ListName = keyof Listed;

type Readers = { [L in ListName]: (card: Element) => Listed[L] };

export const readers: Readers = {
  /** The site demands dates of every job: what has none was misread. */
  work: (card) =>
    positions(card)
      .flatMap((position) => workOf(position) ?? [])
      .filter(({ dates }) => dates !== undefined),
  education: (card) => boxes(card).flatMap((box) => educationOf(card, box) ?? []),
  skills: skillsOf,
  certificates: (card) => boxes(card).flatMap((box) => certificateOf(box) ?? []),
  projects: (card) => positions(card).flatMap((position) => projectOf(position) ?? []),
  languages: (card) =>
    boxes(card).flatMap(([language, fluency]) => (language ? [{ language: language.text, ...defined({ fluency: fluency?.text }) }] : [])),
  volunteer: (card) => positions(card).flatMap((position) => volunteerOf(position) ?? []),
  publications: (card) => boxes(card).flatMap((box) => publicationOf(box) ?? []),
};

const boxes = (card: Element): Box[] => boxesOf(card, cardLines(card));
const positions = (card: Element): Position[] => boxes(card).flatMap((box) => positionsOf(card, box));

function educationOf(card: Element, box: Box): EducationDraft | undefined {
  const [position] = positionsOf(card, box);
  const institution = position?.before[0]?.text;
  if (!position || institution === undefined) return undefined;
  const [degree, ...others] = position.before.slice(1);
  const isDegree = degree && (position.dates !== undefined || degree.text.length < 160) && !GRADE.test(degree.text);
  const prose = textsOf([...(isDegree ? others : position.before.slice(1)), ...position.after].filter(({ text }) => !GRADE.test(text)));
  const summary = [prose.summary, ...(prose.highlights ?? [])].filter(Boolean).join('\n');
  return defined({
    institution,
    ...degreeOf(isDegree ? degree.text : undefined),
    dates: position.dates && withoutDuration(position.dates.text),
    summary,
  });
}

const GRADE = /^(?:grade|nota|note|voto|cijfer|ocena|not|nilai|gpa|abschlussnote|calificación|ציון|التقدير)\s?:/iu;

/** The first line of each entry is the skill; what follows says where it was used or who confirmed it. */
function skillsOf(card: Element): Listed['skills'] {
  const found = boxes(card);
  const names = found.length === 1 ? (found[0] ?? []).filter(isSkillLine) : found.flatMap((box) => box.find(isSkillLine) ?? []);
  const seen = new Map(names.map(({ text }) => [text.toLowerCase(), { name: text }]));
  return [...seen.values()];
}

const isSkillLine = ({ text }: Line): boolean => text.length <= 100 && !/^\d+\b/.test(text) && sectionOfHeading(text) === undefined;

function certificateOf([name, ...rest]: Box): Listed['certificates'][number] | undefined {
  if (!name) return undefined;
  const dated = rest.find(({ text }) => /(?:19|20)\d\d/.test(text) && !/\d{5,}/.test(text));
  const issuer = rest[0] && rest[0] !== dated ? rest[0].text : undefined;
  return { name: name.text, ...defined({ issuer, date: dated && firstDate(dated.text) }) };
}

function projectOf({ before, dates, after }: Position): ProjectDraft | undefined {
  const [name, ...others] = before;
  if (!name) return undefined;
  const { summary, highlights } = textsOf([...others, ...after]);
  return defined({ name: name.text, dates: dates && withoutDuration(dates.text), description: summary, highlights });
}

function volunteerOf(position: Position): VolunteerDraft | undefined {
  const work = workOf(position);
  const cause = placeAfter(position);
  if (!work?.position) return undefined;
  const { name: organization, position: role, dates } = work;
  return defined({ organization, position: role, dates, ...textsOf(position.after.filter((line) => line !== cause)) });
}

function publicationOf([name, ...rest]: Box): Listed['publications'][number] | undefined {
  if (!name) return undefined;
  const at = rest.findIndex(({ text }) => looksLikeDates(text.split(' · ').at(-1) ?? ''));
  const line = rest[at]?.text;
  const publisher = line?.includes(' · ') ? line.split(' · ')[0] : undefined;
  const { summary } = textsOf(rest.filter((_, index) => index !== at));
  return { name: name.text, ...defined({ publisher, releaseDate: line && firstDate(line), summary }) };
}
