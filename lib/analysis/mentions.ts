import type { Skill } from '#lib/catalog/skill.ts';
import { type Span, spanOf } from '#lib/evidence/span.ts';
import type { Place, TextIndex, Where } from '#lib/evidence/text-index.ts';
import { claimStrengthsOf, type MentionStrength, strengthsOf } from '#lib/nlp/mention-strength.ts';
import type { Range } from '#lib/nlp/phrases.ts';
import type { MatchOptions, SkillMatcher } from '#lib/nlp/skill-matcher.ts';

/** A skill named in a text, and what the words around it make of it. */
export interface Mention {
  skill: Skill;
  place: Place;
  sentence: Range;
  span: Span;
  strength: MentionStrength;
}

const LISTS: ReadonlySet<Where> = new Set(['skills', 'keywords', 'headline', 'position']);

/** Places where the strongest that a mention can be is weak: they say what surrounded the work, not what was done. */
const WEAK_AT_BEST: ReadonlySet<Where> = new Set(['position', 'keywords', 'education']);

/** Every skill that the Profile names, in the order of its texts. What its lists name is trusted in its work. */
export function mentionsIn({ places }: TextIndex, matcher: SkillMatcher): Mention[] {
  const inLists = places.filter(({ where }) => LISTS.has(where)).flatMap((place) => mentionsOf(place, matcher, { list: true }));
  const listed = new Set(inLists.filter(({ place }) => place.where === 'skills').map(({ skill }) => skill.id));
  const byPlace = Map.groupBy(inLists, ({ place }) => place);
  return places.flatMap((place) => (LISTS.has(place.where) ? (byPlace.get(place) ?? []) : mentionsOf(place, matcher, { listed })));
}

const mentionsOf = (place: Place, matcher: SkillMatcher, options: MatchOptions): Mention[] =>
  place.sentences.flatMap((sentence) => mentionsInSentence(place, sentence, matcher, options));

function mentionsInSentence(place: Place, sentence: Range, matcher: SkillMatcher, options: MatchOptions): Mention[] {
  const hits = matcher.match(place.text, sentence, options);
  if (hits.length === 0) return [];
  const strengths = (options.list ? claimStrengthsOf : strengthsOf)(place.text, sentence, hits);
  return hits.map(({ skill, ...range }, i) => {
    const strength = strengths[i] ?? 'strong';
    const capped = strength === 'strong' && (place.hedged || WEAK_AT_BEST.has(place.where)) ? 'weak' : strength;
    return { skill, place, sentence, span: spanOf(place, range), strength: capped };
  });
}
