import type { CuedSentence } from './deed-cues.ts';
import { FOREIGN_OTHERS } from './lexicon/others-words.ts';
import type { Range } from './phrases.ts';

/** Characters that are looked at on either side of a mention: what is tried on them costs the same everywhere. */
const WINDOW = 90;
const pattern = (source: string): RegExp => new RegExp(source, 'iu');
const WORD_END = String.raw`(?![\p{L}\p{N}])`;
const WORD_START = String.raw`(?<![\p{L}\p{N}])`;
/** Words between a mention and what is said of it. */
const UP_TO = (characters: number): string => `^[^;:.!?,()–—]{0,${characters}}${WORD_START}`;

/** What is said behind a mention, in the order in which it is asked. */
const PLANNED_AFTER = [
  pattern(
    `${UP_TO(30)}(?:is|are|was|were|has been|had been|being|still|only) (?:planned|scheduled|foreseen|envisaged|considered|proposed|due to|to be|about to)${WORD_END}`,
  ),
  pattern(`^ (?:planned|scheduled|foreseen) for (?:next|the|this|late|early|spring|summer|autumn|fall|winter|q[1-4]|20\\d\\d)${WORD_END}`),
  pattern(
    String.raw`${UP_TO(30)}(?<!wie |than |comme |as |zoals |según lo |como |come )(?:geplant|angedacht|vorgesehen|prévue?s?|envisagée?s?|previst[oa]s?|planejad[oa]|planead[oa]|pianificat[oa]|gepland)${WORD_END}(?! \p{L}+en von)`,
  ),
  pattern(`${UP_TO(30)}soll(?:te|ten|en)?${WORD_END}[^;:.!?,]{0,40}werden${WORD_END}`),
  pattern(`${UP_TO(12)}(?:doit|doivent|devait|devrait|devraient|va|vont) être${WORD_END}`),
  pattern(`${UP_TO(12)}(?:wäre|serait|sería|seria|sarebbe|zou)${WORD_END}`),
];
/** More that was done with it: "planned and carried out", "geplant und betrieben". */
const AND_DONE =
  /^[^;:.!?]{0,60}(?<![\p{L}])(?:planned|geplant|prévue?|previst[oa]|planejad[oa]|planead[oa]|pianificat[oa]|gepland)\s*(?:,|and|und|et|y|e|en|then)\s+\p{L}/iu;
const UNUSED_AFTER = [
  pattern(
    `${UP_TO(30)}(?:was|were|is|are) (?:never|not) (?:used|adopted|in use|introduced|allowed|available)${WORD_END}(?! (?:for|by|to|as|with|only|until|without))`,
  ),
  pattern(`${UP_TO(20)}kam(?:en)? nicht zum einsatz|${UP_TO(20)}(?:wurden?|wird) nicht (?:genutzt|eingesetzt|verwendet)`),
  pattern(
    String.raw`^(?: \p{L}+)?,? which (?:was|were) (?:not|never) (?:adopted|used|taken up|approved)|^(?: \p{L}+)?,? (?:turned down|voted down|(?:but (?:it )?was|which was) (?:rejected|declined|turned down|voted down))${WORD_END}`,
  ),
];
const PROPOSED = pattern(
  `${WORD_START}(?:proposed|suggested|pitched|asked|made (?:a|the) case for|argued for|lobbied for|pushed for|recommended)${WORD_END}[^;:.!?]{0,60}$`,
);
const TURNED_DOWN = pattern(
  `${WORD_START}(?:not adopted|never adopted|not taken up|not approved|rejected|declined|turned (?:it )?down|voted (?:it )?down|refused|shelved|said no|without success|in vain)${WORD_END}`,
);
const OTHERS_AFTER = [
  pattern(`${UP_TO(30)}(?:was|were|is|are|being|been) (?:outsourced|left to|left with)${WORD_END}`),
  pattern(
    String.raw`${UP_TO(40)}(?:vom|von (?:der|dem|einem|einer)|durch (?:das|die|den|eine?n?)|par (?:l['’]|un |une |la |le )|por (?:el|la|uno?|una|um|uma)|pel[ao]|dal(?:l['’])?|da un[a]?|door (?:het|de|een)|gestionaba (?:el|la))\s*(?:${FOREIGN_OTHERS})${WORD_END}`,
  ),
  pattern(
    `${UP_TO(20)}(?:came|come|comes|was|were|is|are) (?:supplied |provided |delivered )?(?:from|by) (?:the|an?|another|our) (?:\\w+ ){0,2}(?:group|department|vendor|supplier|agency|partner|head office)${WORD_END}`,
  ),
];
const HEARD_AFTER = pattern(`${UP_TO(12)}(?:besucht|gehört|bijgewoond|gevolgd)${WORD_END}`);
const HIRED = pattern(
  `${WORD_START}(?:hired|recruited|sourced|placed|interviewed|sold|bought)${WORD_END}(?! (?:as|to|by|for|and)${WORD_END})[^;:.!?,]{0,40}$`,
);
const SOLD_AFTER = pattern(
  `^ (?:engineers?|developers?|consultants?|experts?|specialists?|freelancers?|posts|licen[cs]es?|subscriptions?)${WORD_END}`,
);
const CHOSEN_OVER = pattern(
  `${WORD_START}(?:(?:chose|chosen|picked|selected|favoured)${WORD_END}[^;:.!?]{1,50} over|preferred${WORD_END}[^;:.!?]{1,50} (?:over|to)) $`,
);
const NO_BEFORE = pattern(`${WORD_START}(?:no|kein|keine|keinen|ningún|nessun) $`);
const ALONE_AFTER = pattern(`^ ?(?:$|[.,;:!?)]|(?:then|yet|there|at all|or|nor|anywhere|at|in|on)${WORD_END})`);
const OTHERS_OPEN = pattern(
  `^(?:(?:un|une|el|la|le|l['’]|il|lo|o|um|uma|een|het|de|ein|eine|das|die|der) ?)(?:${FOREIGN_OTHERS})${WORD_END}(?! (?:de|d['’]|di|do|van|für|von)${WORD_END})`,
);
const OTHERS_ACT = pattern(
  String.raw`^(?:(?:the|an?|our|their|another) (?:\p{L}+ )?(?:vendor|supplier|contractor|agency|consultancy|integrator|provider|predecessor|colleague)s?|devops|head office|headquarters) (?:\p{L}+ed|wrote|built|ran|did|made|set up)${WORD_END}`,
);
const NEXT_YEAR = pattern(
  `^(?:im nächsten jahr|im kommenden jahr|nächstes jahr|volgend jaar|l['’]an(?:née)? prochaine?|el próximo año|no próximo ano|l['’]anno prossimo|next (?:year|quarter|spring|autumn))${WORD_END}(?!['’]s)`,
);
const PLAN_LABEL = pattern(
  String.raw`^\P{L}*(?:on the roadmap|roadmap|planned|plans|upcoming|coming next|next steps?|to do|wish ?list|geplant|prévu|previsto|gepland|required skills?|requirements|must haves?|nice to haves?|skills required|desired skills)\s*:`,
);

/** Words without which nothing of the above is said; found once for a sentence. */
const TRIGGER =
  /plan|schedul|foreseen|envisag|consider|propos|due to|to be|about to|angedacht|vorgesehen|prévu|previst|pianific|soll|wäre|ser(?:ait|ía|ia)|sarebbe|zou|être|\bno[t ]|never|nicht|turned|reject|declin|voted|suggest|pitch|case for|argued|lobb|push|recommend|asked|outsourc|\bleft|\bv[ou][mn]|durch|\bpar |\bpor |\bpel|\bdal|\bda un|\bdoor|gestionaba|\bfrom|\bby|besucht|gehört|bijgewoond|gevolgd|hired|recruit|sourced|placed|interview|\bsold|bought|chose|picked|select|favour|prefer|kein|ningún|nessun/giu;

/** Stretches of a sentence, a window long each, in which such a word begins. */
export function triggersIn({ text, start, end }: CuedSentence): ReadonlySet<number> {
  return new Set([...text.slice(start, end).matchAll(TRIGGER)].map(({ index }) => Math.floor((start + index) / WINDOW)));
}

const isTriggered = ({ start, end }: Range, triggers: ReadonlySet<number>): boolean => {
  const last = Math.floor((end + WINDOW) / WINDOW);
  for (let at = Math.floor((start - WINDOW) / WINDOW); at <= last; at += 1) if (triggers.has(at)) return true;
  return false;
};

export type Surroundings = 'weak' | 'none' | undefined;

/** What stands around a mention, where that alone says that it was planned, left out, or the work of others. */
export function saidAround(mention: Range, { text, start: from, end: to }: CuedSentence, triggers: ReadonlySet<number>): Surroundings {
  if (!isTriggered(mention, triggers)) return undefined;
  const { start, end } = mention;
  const before = text.slice(Math.max(from, start - WINDOW), start);
  const after = text.slice(end, Math.min(to, end + WINDOW));
  const holds = (patterns: readonly RegExp[]): boolean => patterns.some((each) => each.test(after));
  if (holds(UNUSED_AFTER) || CHOSEN_OVER.test(before) || (NO_BEFORE.test(before) && ALONE_AFTER.test(after))) return 'none';
  if (PROPOSED.test(before) && TURNED_DOWN.test(after)) return 'none';
  if (holds(PLANNED_AFTER) && !AND_DONE.test(after)) return 'none';
  if (HEARD_AFTER.test(after) || holds(OTHERS_AFTER) || (SOLD_AFTER.test(after) && HIRED.test(before))) return 'weak';
  return undefined;
}

/** What the opening of a sentence says of all that it names: a label of plans, or somebody else as its subject. */
export const saidAtOpening = ({ text, start, end }: CuedSentence): { isPlan: boolean; isOthers: boolean } => {
  const opening = text.slice(start, Math.min(end, start + WINDOW));
  return { isPlan: PLAN_LABEL.test(opening) || NEXT_YEAR.test(opening), isOthers: OTHERS_OPEN.test(opening) || OTHERS_ACT.test(opening) };
};
