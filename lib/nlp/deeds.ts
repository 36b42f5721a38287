import type { Cue, CuedSentence, DeedKind } from './deed-cues.ts';
import { NAMES_OF_WORK } from './lexicon/deed-verbs.ts';
import type { WeakDeed } from './lexicon/evidence-cues.ts';
import type { Range } from './phrases.ts';
import { type DeedSubject, hangsOnPreposition, whoIs } from './subjects.ts';

export type { DeedSubject } from './subjects.ts';

/** A verb and what it says was done; `start` to `end` are its words. Without a `subject` it is not said who did it. */
export interface Deed extends Range {
  kind: DeedKind;
  subject?: DeedSubject;
  /** What it was done to, where that is a plain noun phrase. */
  object?: Range;
}

/** A deed where the sentence has it, with what its clause leans on. */
export interface PlacedDeed extends Deed {
  /** Said of a thing that another verb speaks of: "the site that contractors built". */
  relative: boolean;
  /** Told as a fact ("wrote the API", "I own it"), not as the way to one ("by writing", "in building"). */
  finite: boolean;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
export const JOINS = words('and or then but also & + und oder sowie et ou puis y e o en');
export const BE = words('was were is are been being be gets got wurde wurden wird werden été fue fueron foi foram werd werden');
export const HAVE = words('have has had habe haben hat avons hemos tenho hebben heb');
export const RELATIVES = words('that which who whom whose qui que die der das what');
const BEFORE_ING = words('for by on in while when of through am was were been started kept');
const HEADS = words('the a an our my its all their every each most over about own new two three four five six seven eight nine ten');
const OBJECT_ENDS = words(
  'in with on for using from to by at into onto over under that which who and or so as via through across without while when after before where since until about during against per between ' +
    'mit für auf von nach zu im avec pour dans sur aux con para en com em met voor op naar',
);
const NO_OBJECT = words('it them this that these those all both up out down on off me us him her part');
const NO_ADVERBS = words('nightly daily weekly monthly quarterly yearly hourly early only assembly family supply');
/** Tokens that are looked at on either side of a verb. */
const NEAR = 6;

const BREAK = /[;:.!?,()[\]–—•|\n]/u;

/** The deeds of a sentence, in its order: verbs of the lexicon where they stand as verbs. */
export function deedsOf(sentence: CuedSentence): PlacedDeed[] {
  const verbs = verbsOf(sentence);
  const deeds: PlacedDeed[] = [];
  let main: PlacedDeed | undefined;
  for (const [i, { cue, kind }] of verbs.entries()) {
    const subject = subjectOf(cue, sentence, main);
    const object = isWeak(kind) ? undefined : objectOf(cue, sentence, verbs[i + 1]?.cue);
    const { start, end } = cue;
    const finite = cue.form === 'past' || cue.form === 'base';
    const deed = { kind, start, end, finite, relative: isRelative(cue, sentence), ...(subject && { subject }), ...(object && { object }) };
    if (!deed.relative) main = deed;
    deeds.push(deed);
  }
  return deeds;
}

function verbsOf(sentence: CuedSentence): { cue: Cue; kind: DeedKind }[] {
  const verbs: { cue: Cue; kind: DeedKind }[] = [];
  for (const cue of sentence.cues) {
    const kind = cue.kind === 'own' ? cue.deed : isWeak(cue.kind) ? cue.kind : undefined;
    if (kind && standsAsVerb(cue, sentence, verbs.length > 0)) verbs.push({ cue, kind });
  }
  return verbs;
}

/** A deed of the person's own that a sentence tells as a fact. */
export const isOwnFact = ({ kind, subject, finite, relative }: PlacedDeed): boolean =>
  finite && !relative && subject === 'self' && !isWeak(kind);

export const isWeak = (kind: string): kind is WeakDeed => kind === 'assisted' || kind === 'exposed' || kind === 'learning';

export const isAdverb = (word: string): boolean => word.endsWith('ly') && !NO_ADVERBS.has(word);

export const keyAt = ({ tokens }: CuedSentence, index: number): string => tokens[index]?.key ?? '';

/** The white space and signs before a token. */
const gapBefore = ({ text, start, tokens }: CuedSentence, index: number): string =>
  text.slice(tokens[index - 1]?.end ?? start, tokens[index]?.start ?? start);

export const opensClause = (sentence: CuedSentence, index: number): boolean => index === 0 || BREAK.test(gapBefore(sentence, index));

/** "automated tests" and "model registry" are things; "Automated the tests" and "Keep the site" are deeds. */
function standsAsVerb(cue: Cue, sentence: CuedSentence, hasVerbBefore: boolean): boolean {
  const before = keyAt(sentence, cue.from - 1);
  const opens = opensClause(sentence, cue.from);
  if (isWeak(cue.kind)) return true;
  if (cue.form === 'noun') return opens;
  if (cue.form === 'base')
    return (opens && HEADS.has(keyAt(sentence, cue.to))) || before === 'i' || before === 'we' || BE.has(before) || HAVE.has(before);
  if (cue.form === 'ing' && NAMES_OF_WORK.has(keyAt(sentence, cue.from)) && !HEADS.has(keyAt(sentence, cue.to))) return false;
  if (opens || isAdverb(before) || (JOINS.has(before) && (hasVerbBefore || opensClause(sentence, cue.from - 1)))) return true;
  if (cue.form === 'ing') return BEFORE_ING.has(before);
  return isPassive(cue, sentence) || HAVE.has(before) || RELATIVES.has(before) || whoIs(sentence, cue.from - 1) !== undefined;
}

const isPassive = ({ from, to }: Cue, sentence: CuedSentence): boolean =>
  BE.has(keyAt(sentence, from - 1)) || BE.has(keyAt(sentence, from - 2)) || keyAt(sentence, to) === 'by';

export function isRelative({ from }: Cue, sentence: CuedSentence): boolean {
  for (let i = from - 1; i >= Math.max(0, from - NEAR); i -= 1) {
    if (RELATIVES.has(keyAt(sentence, i))) return true;
    if (opensClause(sentence, i + 1)) return false;
  }
  return false;
}

function subjectOf(cue: Cue, sentence: CuedSentence, last: PlacedDeed | undefined): DeedSubject | undefined {
  if (cue.form !== 'ing' && isPassive(cue, sentence)) return agentOf(cue, sentence);
  for (let i = cue.from - 1; i >= Math.max(0, cue.from - NEAR); i -= 1) {
    if (opensClause(sentence, i + 1) || (i === cue.from - 1 && JOINS.has(keyAt(sentence, i)))) break;
    const who = whoIs(sentence, i);
    if (who && !(who === 'other' && hangsOnPreposition(sentence, i))) return who;
  }
  if (last && JOINS.has(keyAt(sentence, cue.from - 1))) return last.subject;
  return opensClause(sentence, leadOf(cue, sentence)) ? 'self' : undefined;
}

/** Where a verb begins with the adverbs before it: "Also actively built". */
function leadOf({ from }: Cue, sentence: CuedSentence): number {
  let at = from;
  while (at > 0 && !opensClause(sentence, at) && (JOINS.has(keyAt(sentence, at - 1)) || isAdverb(keyAt(sentence, at - 1)))) at -= 1;
  return at;
}

function agentOf({ to }: Cue, sentence: CuedSentence): DeedSubject | undefined {
  const by = [to, to + 1, to + 2, to + 3].find((i) => keyAt(sentence, i) === 'by' && !opensClause(sentence, i));
  if (by === undefined) return undefined;
  const agents = [1, 2, 3, 4, 5].map((on) => whoIs(sentence, by + on));
  return agents.find((who) => who === 'self') ?? agents.find((who) => who !== undefined);
}

/** The words from a verb to the preposition, the sign or the end that closes them: six at most, or it is not sure. */
function objectOf(cue: Cue, sentence: CuedSentence, next: Cue | undefined): Range | undefined {
  const last = Math.min(cue.to + NEAR, next?.from ?? sentence.tokens.length);
  let at = cue.to;
  while (at < last && !closesObject(sentence, at)) at += 1;
  const [first, end] = [sentence.tokens[cue.to], sentence.tokens[at - 1]];
  const isClosed = at >= sentence.tokens.length || closesObject(sentence, at);
  if (
    !first ||
    !end ||
    at === cue.to ||
    (first === end && HEADS.has(first.key)) ||
    !isClosed ||
    NO_OBJECT.has(first.key) ||
    isAdverb(first.key)
  )
    return undefined;
  return { start: first.start, end: end.end };
}

const closesObject = (sentence: CuedSentence, at: number): boolean =>
  opensClause(sentence, at) || (OBJECT_ENDS.has(keyAt(sentence, at)) && !isHyphenated(sentence, at));

const isHyphenated = ({ text, tokens }: CuedSentence, at: number): boolean =>
  text[(tokens[at]?.start ?? 0) - 1] === '-' || text[tokens[at]?.end ?? 0] === '-';
