import { COURSE_WORDS } from '#lib/nlp/lexicon/course-words.ts';
import { wholeWords } from '#lib/nlp/lexicon-pattern.ts';
import { type Range, sentencesOf } from '#lib/nlp/phrases.ts';
import type { Profile, Project, Work } from '#lib/profile/schema.ts';
import type { PathText } from './span.ts';

/** What kind of place a text stands in: it decides whether words there claim, show, or neither. */
export type Where =
  | 'headline'
  | 'summary'
  | 'skills'
  | 'position'
  | 'work'
  | 'project'
  | 'volunteer'
  | 'keywords'
  | 'education'
  | 'certificate'
  | 'publication'
  | 'other'
  | 'hidden';

/** The dated entry that a text belongs to. */
export interface EntryRef {
  list: 'work' | 'projects' | 'volunteer' | 'education';
  index: number;
}

export interface Place extends PathText {
  where: Where;
  entry?: EntryRef;
  /** The entry itself rates the skill as a beginner's. */
  hedged?: boolean;
  sentences: readonly Range[];
}

/** All texts of a Profile by path, already parted into sentences. */
export interface TextIndex {
  places: readonly Place[];
  in(...where: readonly Where[]): readonly Place[];
}

export function indexTexts(profile: Profile): TextIndex {
  const places = [...placesOf(profile)];
  return { places, in: (...where) => places.filter((place) => where.includes(place.where)) };
}

function* placesOf(profile: Profile): Generator<Place> {
  yield* place('headline', 'basics.label', profile.basics.label);
  yield* place('summary', 'basics.summary', profile.basics.summary);
  for (const [i, work] of profile.work.entries()) yield* workPlaces(work, i);
  for (const [i, project] of profile.projects.entries()) yield* projectPlaces(project, i);
  for (const [i, skill] of profile.skills.entries()) yield* skillPlaces(skill, i);
  for (const [i, entry] of profile.volunteer.entries()) {
    const ref: EntryRef = { list: 'volunteer', index: i };
    yield* place('volunteer', `volunteer[${i}].summary`, entry.summary, ref);
    yield* each('volunteer', `volunteer[${i}].highlights`, entry.highlights, ref);
  }
  yield* learningPlaces(profile);
  for (const [i, { text }] of profile.other.entries()) yield* place('other', `other[${i}].text`, text);
  for (const [i, { text }] of profile.hidden.entries()) yield* place('hidden', `hidden[${i}].text`, text);
}

function* workPlaces({ position, summary, highlights }: Work, index: number): Generator<Place> {
  const ref: EntryRef = { list: 'work', index };
  yield* place('position', `work[${index}].position`, position, ref);
  yield* place('work', `work[${index}].summary`, summary, ref);
  yield* each('work', `work[${index}].highlights`, highlights, ref);
}

const LOW_LEVEL = /\b(?:beginner|basics?|novice|elementary|learning|introductory|familiar)\b|currently learning/iu;

function* skillPlaces({ name, level, keywords }: Profile['skills'][number], index: number): Generator<Place> {
  const hedged = LOW_LEVEL.test(level ?? '');
  for (const found of place('skills', `skills[${index}].name`, name)) yield { ...found, hedged };
  for (const found of each('skills', `skills[${index}].keywords`, keywords)) yield { ...found, hedged: hedged || LOW_LEVEL.test(name) };
}

function* projectPlaces({ name, description, highlights, keywords }: Project, index: number): Generator<Place> {
  const ref: EntryRef = { list: 'projects', index };
  yield* place('project', `projects[${index}].name`, name, ref);
  yield* place('project', `projects[${index}].description`, description, ref);
  yield* each('project', `projects[${index}].highlights`, highlights, ref);
  yield* each('keywords', `projects[${index}].keywords`, keywords, ref);
}

/** A course may stand where a school would: it then says as much as a certificate does. */
const COURSE = wholeWords(COURSE_WORDS);

function* learningPlaces(profile: Profile): Generator<Place> {
  for (const [i, { institution, area, studyType, summary, courses }] of profile.education.entries()) {
    const ref: EntryRef = { list: 'education', index: i };
    const isCourse = COURSE.test(`${studyType ?? ''} ${institution}`);
    if (isCourse) yield* place('certificate', `education[${i}].institution`, institution, ref);
    yield* place(isCourse ? 'certificate' : 'education', `education[${i}].area`, area, ref);
    yield* place('education', `education[${i}].summary`, summary, ref);
    yield* each('education', `education[${i}].courses`, courses, ref);
  }
  for (const [i, { name }] of profile.certificates.entries()) yield* place('certificate', `certificates[${i}].name`, name);
  for (const [i, { name, summary }] of profile.publications.entries()) {
    yield* place('publication', `publications[${i}].name`, name);
    yield* place('publication', `publications[${i}].summary`, summary);
  }
}

function* each(where: Where, path: string, texts: readonly string[], entry?: EntryRef): Generator<Place> {
  for (const [i, text] of texts.entries()) yield* place(where, `${path}[${i}]`, text, entry);
}

function* place(where: Where, path: string, text: string | undefined, entry?: EntryRef): Generator<Place> {
  if (text?.trim()) yield { where, path, text, ...(entry && { entry }), sentences: sentencesOf(text) };
}
