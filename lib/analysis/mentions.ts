import type { Skill } from '#lib/catalog/skill.ts';
import { type Span, spanOf } from '#lib/evidence/span.ts';
import type { Place, TextIndex, Where } from '#lib/evidence/text-index.ts';
import type { DeedKind } from '#lib/nlp/deed-cues.ts';
import type { Deed, DeedSubject } from '#lib/nlp/deeds.ts';
import { lastWhere } from '#lib/nlp/last-where.ts';
import { claimGradesOf, gradesOf, type MentionStrength } from '#lib/nlp/mention-strength.ts';
import { outcomeIn } from '#lib/nlp/outcomes.ts';
import type { Range } from '#lib/nlp/phrases.ts';
import type { MatchOptions, SkillHit, SkillMatcher } from '#lib/nlp/skill-matcher.ts';
import { tokensOf } from '#lib/nlp/tokens.ts';

/** A skill named in a text, and what the words around it make of it. */
export interface Mention {
  skill: Skill;
  place: Place;
  sentence: Range;
  span: Span;
  strength: MentionStrength;
  deed?: MentionDeed;
  /** The change or scale that its statement tells in numbers. */
  outcome?: Span;
}

/** What was done with it, by the words of its sentence. */
export interface MentionDeed {
  kind: DeedKind;
  span: Span;
  object?: Span;
  subject?: DeedSubject;
}

const LISTS: ReadonlySet<Where> = new Set(['skills', 'keywords', 'headline', 'position']);

/** Places where the strongest that a mention can be is weak: they say what surrounded the work, not what was done. */
const WEAK_AT_BEST: ReadonlySet<Where> = new Set(['position', 'keywords', 'education']);

/** Every skill that the Profile names, in the order of its texts. What its lists name is trusted in its work. */
export function mentionsIn({ places }: TextIndex, matcher: SkillMatcher): Mention[] {
  const inLists = places.filter(({ where }) => LISTS.has(where)).flatMap((place) => mentionsOf(place, matcher, { list: true }));
  const listed = new Set(inLists.filter(({ place }) => place.where === 'skills').map(({ skill }) => skill.id));
  const byPlace = Map.groupBy(inLists, ({ place }) => place);
  const roles = rolesOf(places);
  return places.flatMap((place) => (LISTS.has(place.where) ? (byPlace.get(place) ?? []) : mentionsOf(place, matcher, { listed }, roles)));
}

type Roles = ReadonlyMap<string, ReadonlySet<string>>;

const keyOf = ({ entry }: Place): string => (entry ? `${entry.list}[${entry.index}]` : '');

/** The words of each job's title: the platform team is a platform engineer's own. */
const rolesOf = (places: readonly Place[]): Roles =>
  new Map(
    places
      .filter(({ where }) => where === 'position')
      .map((place) => [keyOf(place), new Set(tokensOf(place.text).map(({ key }) => key))] as const),
  );

const mentionsOf = (place: Place, matcher: SkillMatcher, options: MatchOptions, roles: Roles = new Map()): Mention[] =>
  place.sentences.flatMap((sentence) => mentionsInSentence(place, sentence, matcher, options, roles.get(keyOf(place))));

function mentionsInSentence(
  place: Place,
  sentence: Range,
  matcher: SkillMatcher,
  options: MatchOptions,
  role?: ReadonlySet<string>,
): Mention[] {
  const hits = matcher.match(place.text, sentence, options).filter((hit) => !namesAnEmployer(hit, place));
  if (hits.length === 0) return [];
  const grades = (options.list ? claimGradesOf : gradesOf)(place.text, sentence, hits, role);
  const outcomeOf = outcomesOf(place.text, sentence);
  return hits.map(({ skill, ...range }, i) => {
    const { strength, deed } = grades[i] ?? { strength: 'strong' };
    const capped = strength === 'strong' && (place.hedged || WEAK_AT_BEST.has(place.where)) ? 'weak' : strength;
    const outcome = options.list || capped === 'none' ? undefined : outcomeOf(range);
    return {
      ...{ skill, place, sentence, span: spanOf(place, range), strength: capped },
      ...(deed && { deed: deedAt(place, deed) }),
      ...(outcome && { outcome: spanOf(place, outcome) }),
    };
  });
}

/** "CTO @ Lumo Parcel": a word that is also a tool's, in the name of a firm. */
const EMPLOYER_BEFORE = /(?:@|\s(?:at|bei|chez)\s)[^|·•,;]{0,40}$/iu;

const namesAnEmployer = ({ skill, start }: SkillHit, { where, text }: Place): boolean =>
  (where === 'headline' || where === 'position') &&
  skill.ambiguity?.needsContext === true &&
  EMPLOYER_BEFORE.test(text.slice(Math.max(0, start - 50), start));

function deedAt(place: Place, { kind, start, end, object, subject }: Deed): MentionDeed {
  return { kind, span: spanOf(place, { start, end }), ...(object && { object: spanOf(place, object) }), ...(subject && { subject }) };
}

/** The outcome of each mention's statement, which is read once for all that it names. */
function outcomesOf(text: string, sentence: Range): (mention: Range) => Range | undefined {
  const known = new Map<Range, Range | undefined>();
  const statements = statementsOf(text, sentence);
  return (mention) => {
    const statement = statements[lastWhere(statements, ({ start }) => start <= mention.start)];
    if (!statement) return undefined;
    if (!known.has(statement)) known.set(statement, outcomeIn(text, statement));
    return known.get(statement);
  };
}

/** The parts of a sentence between semicolons. */
function statementsOf(text: string, { start, end }: Range): Range[] {
  let from = start;
  return text
    .slice(start, end)
    .split(';')
    .map(({ length }) => {
      const statement = { start: from, end: from + length };
      from = statement.end + 1;
      return statement;
    });
}
