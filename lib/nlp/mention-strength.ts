import { type Cue, type CuedSentence, cuesIn } from './deed-cues.ts';
import { type Deed, deedsOf, isOwnFact, isWeak, type PlacedDeed } from './deeds.ts';
import { lastWhere } from './last-where.ts';
import { GIVING_WORDS } from './lexicon/course-words.ts';
import { BARE_LIST_LABELS } from './lexicon/evidence-cues.ts';
import { anyWord } from './lexicon-pattern.ts';
import type { Range } from './phrases.ts';
import { isCarriedOut, isPlan } from './plans.ts';
import { saidAround, saidAtOpening, triggersIn } from './surroundings.ts';
import { type Token, tokensOf } from './tokens.ts';

/** `strong`: said to be used. `weak`: touched, learnt, or only listed. `none`: said not to be, or not yet, used. */
export type MentionStrength = 'strong' | 'weak' | 'none';

/** What the words around a mention make of it, and the deed that it stands in, where one is told. */
export interface MentionGrade {
  strength: MentionStrength;
  deed?: Deed;
}

const LABELS = new Set(BARE_LIST_LABELS);
const LABEL = /^[^\p{L}]*([\p{L} ]{3,30}?)\s*[:–—-]\s/u;
const CLAUSE_END = /[;:.!?()–—]\s/u;
const STATEMENT_END = /[;.!?](?=\s)/gu;
/** A cue speaks of what stands close behind it; a list may follow ("familiar with React, Vue and Angular"). */
const REACH = 60;
const REACH_OF_NOT_THIS = 8;

/** What the words around a mention make of it, for each mention of one sentence of work. */
export function gradesOf(text: string, sentence: Range, mentions: readonly Range[], role?: ReadonlySet<string>): MentionGrade[] {
  return isBareList(text, sentence, mentions) ? mentions.map(() => ({ strength: 'weak' })) : claimGradesOf(text, sentence, mentions, role);
}

/** The same for a headline or a list of skills, where names may stand bare. */
export function claimGradesOf(text: string, sentence: Range, mentions: readonly Range[], role?: ReadonlySet<string>): MentionGrade[] {
  const told = toldIn(text, sentence, role);
  return mentions.map((mention) => gradeOf(mention, told));
}

/** What a sentence tells, found once for all of its mentions. */
interface Told {
  sentence: CuedSentence;
  /** By where they start. */
  deeds: ReadonlyMap<number, PlacedDeed>;
  /** The deeds that are more than touching a thing, in their order. */
  own: readonly PlacedDeed[];
  /** For each of those, the last main verb up to it that is not said of others. */
  mains: readonly (PlacedDeed | undefined)[];
  /** No deed is one's own. */
  isOthersAlone: boolean;
  /** Cues that speak of what stands behind them, and the verbs that end the reach of those. */
  cues: readonly Cue[];
  /** Where a statement ends and another one follows. */
  ends: readonly number[];
  opening: { isPlan: boolean; isOthers: boolean };
  triggers: ReadonlySet<number>;
}

const PLAN_KINDS: ReadonlySet<string> = new Set(['plan', 'modal', 'opening', 'given']);

function toldIn(text: string, range: Range, role?: ReadonlySet<string>): Told {
  const sentence = { ...cuesIn(text, range), ...(role && { role }) };
  const deeds = deedsOf(sentence);
  const facts = new Set(deeds.filter(isOwnFact).map(({ start }) => start));
  const ends = [...text.slice(range.start, range.end).matchAll(STATEMENT_END)].map(({ index }) => range.start + index);
  const holds = (cue: Cue): boolean => (PLAN_KINDS.has(cue.kind) ? isPlan(cue, sentence) && !isCarriedOut(cue, sentence, deeds) : true);
  const cues = sentence.cues.filter((cue) => (cue.kind === 'own' ? facts.has(cue.start) : holds(cue)));
  const own = deeds.filter(({ kind }) => !isWeak(kind));
  return {
    sentence,
    deeds: new Map(deeds.map((deed) => [deed.start, deed])),
    own,
    mains: mainsOf(own),
    isOthersAlone: deeds.every(({ subject }) => subject === 'other'),
    cues,
    ends,
    opening: saidAtOpening(sentence),
    triggers: triggersIn(sentence),
  };
}

function mainsOf(own: readonly PlacedDeed[]): (PlacedDeed | undefined)[] {
  let main: PlacedDeed | undefined;
  return own.map((deed) => {
    if (!deed.relative && deed.subject !== 'other') main = deed;
    return main;
  });
}

/** The strength alone. */
export const strengthsOf = (text: string, sentence: Range, mentions: readonly Range[]): MentionStrength[] =>
  gradesOf(text, sentence, mentions).map(({ strength }) => strength);

function gradeOf(mention: Range, told: Told): MentionGrade {
  const { sentence, deeds, opening, isOthersAlone } = told;
  const after = sentence.text.slice(mention.end, sentence.end);
  if (DENIED_AFTER.test(after)) return { strength: 'none' };
  if (HEDGED_AFTER.test(after) || TOUCHED_AFTER.test(after)) return { strength: 'weak' };
  const around = opening.isPlan ? 'none' : saidAround(mention, sentence, told.triggers);
  if (around) return { strength: around };
  const cue = cueBefore(mention, told);
  if (cue?.kind === 'given') return { strength: 'weak' };
  if (cue && !isWeak(cue.kind)) return { strength: 'none' };
  if (cue) return { strength: 'weak', ...toldBy(deeds.get(cue.start)) };
  const deed = governing(mention, told);
  if (!deed) return { strength: opening.isOthers ? 'weak' : 'strong' };
  const isOthers = isOthersAlone && deed.kind !== 'reviewed';
  return { strength: isOthers ? 'weak' : 'strong', ...toldBy(deed) };
}

function toldBy(placed: PlacedDeed | undefined): { deed?: Deed } {
  if (!placed) return {};
  const { relative: _, finite: __, ...deed } = placed;
  return { deed };
}

/**
 * The cue that speaks of a mention: the last before it, unless a deed of one's own has begun since, or it is too far away. A verb ends the
 * reach of what stood before it where it is finite and no relative's: "assisted in building" is all assistance.
 */
function cueBefore(mention: Range, { sentence: { text }, cues }: Told): Cue | undefined {
  const cue = cues[lastWhere(cues, ({ end }) => end <= mention.start)];
  if (!cue || cue.kind === 'stop' || cue.kind === 'own') return undefined;
  const between = text.slice(cue.end, mention.start);
  if (between.length > (cue.kind === 'notThis' ? REACH_OF_NOT_THIS : REACH) || CLAUSE_END.test(between)) return undefined;
  if ((cue.kind === 'given' && between.includes(',')) || isGivenCourse(cue, text)) return undefined;
  return isOwnProject(cue, text, between) ? undefined : cue;
}

/** "Contributed to the Django …" names a project that is open to all. */
const isOwnProject = (cue: Cue, text: string, between: string): boolean =>
  between.trim() === '' && /^contribut/iu.test(text.slice(cue.start, cue.end));

/** "Wrote the in-house course on pytest": who gives a course knows what it is about. */
const isGivenCourse = ({ kind, start }: Cue, text: string): boolean =>
  kind === 'learning' && GIVEN_COURSE.test(text.slice(Math.max(0, start - REACH), start));
const GIVEN_COURSE = new RegExp(`${anyWord(GIVING_WORDS)}[^;:.!?,]{0,40}$`, 'iu');

/** The verb that a mention hangs on: the last main one before it in its statement, or a passive one behind it. */
function governing(mention: Range, { sentence: { text }, own, mains, ends }: Told): PlacedDeed | undefined {
  const from = ends[lastWhere(ends, (end) => end < mention.start - 1)] ?? -1;
  const last = lastWhere(own, ({ end }) => end <= mention.start);
  const main = [mains[last], own[last]].find((deed) => deed !== undefined && deed.start > from);
  if (main && !(main.relative && text.slice(main.end, mention.start).includes(','))) return main;
  const next = own[lastWhere(own, ({ start }) => start < mention.end) + 1];
  const between = next && text.slice(mention.end, next.start);
  return between !== undefined && IS_DONE.test(between) ? next : undefined;
}

/** Only a form of "to be", or nothing, between a thing and what was done with it. */
const IS_DONE = /^[^;:.!?,()]{0,40}\b(?:was|were|is|are|been|being|wurden?|werd)\s$|^(?:\s\p{L}+){0,2}\s$/u;

/** "scikit-learn (basics)", "PyTorch: beginner". */
const HEDGED_AFTER =
  /^\s*[(:–—-]\s*(?:basics?|beginner|novice|elementary|introductory|learning|in progress|some|familiar|limited|grundkenntnisse|notions|básico)\b/iu;
const TOUCHED_AFTER =
  /^\s+(?:a little|a bit|now and then|occasionally|in passing|(?:during|in|at) (?:a|an|the|our) (?:hackathon|workshop|course|bootcamp|meetup))\b/iu;
const DENIED_AFTER = /^(?:\s+(?:is|are)\s+(?:still\s+)?new to me|\s*:\s*(?:none|no experience|not yet))\b/iu;

/** Whether a text opens with a label such as "Technologies:", which says that a list of names belongs to the entry it stands in. */
export function isLabelledList(text: string): boolean {
  return LABELS.has(LABEL.exec(text)?.[1]?.toLowerCase() ?? '');
}

/** "Technologies: Python, Django", or a line of names and next to nothing else: it says what was around, not what was done. */
function isBareList(text: string, { start, end }: Range, mentions: readonly Range[]): boolean {
  const sentence = text.slice(start, end);
  if (isLabelledList(sentence)) return true;
  if (mentions.length < 3 || (MOSTLY.test(sentence) && /\p{L}/u.test(text.slice(0, start)))) return false;
  const named = new Uint8Array(sentence.length);
  for (const mention of mentions) named.fill(1, mention.start - start, mention.end - start);
  const tokens = tokensOf(sentence);
  const others = tokens.filter((token) => /\p{L}/u.test(token.key) && named[token.start] === 0 && !JOINERS.has(token.key));
  return others.length <= 1 && !others.some((other) => isCounted(other, tokens));
}

/** "Six assignments in retail. Mostly Python and Airflow.": said of the work that the sentence before tells. */
const MOSTLY =
  /^(?:mostly|mainly|largely|chiefly|primarily|predominantly|almost all|all|everything)(?: of (?:it|them))?(?: (?:was|done|written|built))?(?: (?:in|with|on))? \p{L}/iu;

/** "18 harbours": an amount of something tells of work. */
const isCounted = (word: Token, tokens: readonly Token[]): boolean => /^\d+$/u.test(tokens[tokens.indexOf(word) - 1]?.key ?? '');

const JOINERS: ReadonlySet<string> = new Set(['and', 'or', 'with', 'und', 'y', 'et', 'e']);
