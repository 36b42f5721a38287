import { CLAIM_FILLERS } from './lexicon/claim-fillers.ts';
import { ABOUT, AGO_BEFORE, AT_LEAST, DECADES, EXPERIENCE, MONTH_UNITS, SINCE_WORDS, YEAR_UNITS } from './lexicon/claim-words.ts';
import { NUMBER_WORDS, NUMBER_WORDS_ELSEWHERE } from './lexicon/numbers.ts';
import { anyOf, anyWord } from './lexicon-pattern.ts';
import type { Range } from './phrases.ts';
import type { SkillHit } from './skill-matcher.ts';
import { tokensOf } from './tokens.ts';

/** "10+ years of Python", "Python since 2015": a length of time, and the skill it is claimed for; without a skill, `ofWork` where it is of working life. */
export interface YearsClaim extends Range {
  years: number;
  skillId?: string;
  ofWork?: boolean;
  /** Of working life as a whole, and of no field of it: "12 years of experience." */
  total?: boolean;
  /** The years are the least that is meant: "12+ years", "over a decade". */
  atLeast?: boolean;
  /** Told by its beginning ("since 2015"), which says nothing of breaks. */
  since?: boolean;
}

const NUMBERS: Readonly<Record<string, number>> = { ...NUMBER_WORDS, ...NUMBER_WORDS_ELSEWHERE };
const NUMBER = `(?:\\d{1,2}(?:[.,]\\d)?|${anyOf(Object.keys(NUMBERS))})`;
const UNIT_END = `(?![\\p{L}\\p{M}\\p{N}])['’]?\\.?`;
const YEARS = new RegExp(
  `(?<![\\p{L}\\p{N}.,$€£/])(?:(?:(?<least>${anyOf(AT_LEAST)})|${anyOf(ABOUT)})\\s+)?(?:(?<decade>${anyOf(Object.keys(DECADES))})(?![\\p{L}])|(?<from>${NUMBER})(?:\\s*(?:-|–|to|bis|à|a)\\s*(?<to>${NUMBER}))?\\s*(?<plus>\\+)?\\s*(?:plus\\s+)?[- ]?(?:(?:${anyOf(YEAR_UNITS)})|(?<months>${anyOf(MONTH_UNITS)}))${UNIT_END})`,
  'giu',
);
/** What a sentence must hold for the pattern to be worth trying. */
const MAY_CLAIM = new RegExp(`\\d|decade|jahrzehnt|décad|década|décenn|(?:${anyOf(YEAR_UNITS)})`, 'iu');

const CLAUSE_END = /[.;|•\n]|,\s/u;

const SINCE = new RegExp(`(?<![\\p{L}])(?:${anyOf(SINCE_WORDS)})\\s+(?:\\p{L}+\\s+)?((?:19|20)\\d\\d)\\b`, 'giu');
/** Whose years they are, where they are not the person's own. */
const OTHERS = /\b(?:our|their|the|family|its)\s+(?:\p{L}+\s+)?(?:firm|company|business|team|agency|group)\b[^.]*$/iu;
/** What follows years of working life: "of experience", "as an engineer", "in the industry". */
const OF_WORK =
  /^['’]?\s*(?:of|in|as|with|working|building|on)?\b.{0,40}?\b(?:experience|career|working|work|industry|industrial|professional|engineering|engineer|developer|development|software|programming|it|data|machine learning|ml|ai|web|teams?)\b/iu;
const OF_EXPERIENCE = new RegExp(`^['’]?\\s*(?:\\p{L}+['’]?\\s*){0,3}?${anyWord(EXPERIENCE)}`, 'iu');
/** "Total experience: 12 years". */
const EXPERIENCE_IS = new RegExp(`${anyWord(EXPERIENCE)}\\s*(?:of|is|[:=–—-])?\\s*$`, 'iu');
/** Experience and nothing more said of it: the sentence or the clause ends there. */
const TOTAL = new RegExp(
  `^['’]?\\s*(?:of\\s+|de\\s+|d['’])?(?:(?:total|overall|professional|work|working)\\s+)?${anyWord(EXPERIENCE)}(?:\\s+(?:in total|overall))?\\s*(?:[.,;|!•]|$)`,
  'iu',
);
const AGO = new RegExp(`(?<!(?:desde|seit)\\s)(?<![\\p{L}])(?:${anyOf(AGO_BEFORE)})\\s+$`, 'iu');

/**
 * The years claims of one sentence; `hits` are the skills named in it.
 * @param thisYear the year that "since 2015" is counted to
 */
export function yearsClaimsIn(text: string, sentence: Range, hits: readonly SkillHit[], thisYear: number): YearsClaim[] {
  const slice = text.slice(sentence.start, sentence.end);
  if (!MAY_CLAIM.test(slice)) return [];
  const lengths = [...slice.matchAll(YEARS)].flatMap((match) => {
    const years = yearsOf(match);
    if (years === undefined || isDuration(slice, match)) return [];
    const claim = claimOf(text, rangeOf(match, sentence), years, hits);
    const { least, plus } = match.groups ?? {};
    return [least || plus ? { ...claim, atLeast: true } : claim];
  });
  const beginnings = [...slice.matchAll(SINCE)].flatMap((match) => {
    const claim = claimOf(text, rangeOf(match, sentence), thisYear - Number(match[1]), hits);
    return claim.skillId === undefined || claim.years < 0 ? [] : [{ ...claim, since: true }];
  });
  return [...lengths, ...beginnings];
}

const rangeOf = (match: RegExpExecArray, { start }: Range): Range => ({
  start: start + match.index,
  end: start + match.index + match[0].length,
});

function yearsOf({ groups = {} }: RegExpExecArray): number | undefined {
  const { decade, from, months } = groups;
  if (decade) return DECADES[decade.toLowerCase().replace(/\s+/gu, ' ')];
  if (!from) return undefined;
  const number = NUMBERS[from.toLowerCase()] ?? Number(from.replace(',', '.'));
  return months ? number / 12 : number;
}

/** "two years ago", "vor zwei Jahren", "a five-year plan": a time, but no claim. */
function isDuration(slice: string, match: RegExpExecArray): boolean {
  const after = slice.slice(match.index + match[0].length);
  return AGO.test(slice.slice(Math.max(0, match.index - LABEL_REACH), match.index)) || DURATION_AFTER.test(after);
}

const DURATION_AFTER = /^\s+(?:ago|old|later|earlier|before|after|warranty|plan|contract|geleden|später|running\b(?!\s+\p{Lu}))/iu;

function claimOf(text: string, phrase: Range, years: number, hits: readonly SkillHit[]): YearsClaim {
  const next = hits.find(({ start }) => start >= phrase.end);
  if (next && reaches(text.slice(phrase.end, next.start)) && !isAmount(text, phrase, next))
    return { start: phrase.start, end: next.end, years, skillId: next.skill.id };
  const before = hits.findLast(({ end }) => end <= phrase.start);
  if (before && leadsTo(text.slice(before.end, phrase.start)) && !AMOUNT_OF.test(text.slice(phrase.end))) {
    const closing = text[phrase.end] === ')' ? 1 : 0;
    return { start: before.start, end: phrase.end + closing, years, skillId: before.skill.id };
  }
  return { ...phrase, years, ...scopeOf(text, phrase) };
}

function scopeOf(text: string, phrase: Range): Pick<YearsClaim, 'ofWork' | 'total'> {
  const [lead, after] = [text.slice(0, phrase.start), text.slice(phrase.end)];
  const isUnit = /yoe$/iu.test(text.slice(phrase.start, phrase.end));
  const isOwn = !OTHERS.test(lead.slice(-OTHERS_REACH)) && !isAmount(text, phrase, phrase);
  const said = isUnit || OF_WORK.test(after) || OF_EXPERIENCE.test(after) || EXPERIENCE_IS.test(lead.slice(-LABEL_REACH));
  return { ofWork: isOwn && said, ...(isOwn && TOTAL.test(after) && { total: true }) };
}

/** Characters before a number in which a label such as "Total experience:" may stand. */
const LABEL_REACH = 60;
/** Characters before a number in which it may be said whose years they are. */
const OTHERS_REACH = 400;

/** "Kept 10 years of PostgreSQL backups": an amount of something, and no years of one's own. */
function isAmount(text: string, { start }: Range, next: Range): boolean {
  const before = /(?:\p{L}+\s+){0,2}$/u.exec(text.slice(Math.max(0, start - 40), start))?.[0] ?? '';
  const after = text.slice(next.end, next.end + 30);
  return (
    /\b(?:kept|migrated|maintained|archived|analysed|analyzed|moved|stored|cleaned|covering)\b/iu.test(before) || AMOUNT_OF.test(after)
  );
}

const AMOUNT_OF =
  /^\s+(?:(?:worth\s+)?of\s+)?(?:backups?|archives?|data\b(?!\s+\p{L}+ing\b)|logs?|history|records?|tables?|dumps?|has|have|the language|changed)\b/iu;

/** Only the words that a claim is made with, or a sign, between a skill and the years behind it: "Python experience: 5 years". */
const leadsTo = (between: string): boolean => /^\s*[(:–—-]?\s*$/u.test(between) || (!/[,(]/u.test(between) && reaches(between));

function reaches(between: string): boolean {
  return between.length <= 80 && !CLAUSE_END.test(between) && tokensOf(between).every(({ key }) => CLAIM_FILLERS.has(key));
}
