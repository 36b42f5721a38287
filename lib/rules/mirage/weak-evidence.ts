import { entryAt } from '#lib/analysis/entry.ts';
import { textAt } from '#lib/analysis/explain.ts';
import { type Evidence, type LedgerEntry, statusOf } from '#lib/analysis/ledger.ts';
import { defineRule, proofOf, type RuleContext } from '#lib/analysis/rule.ts';
import { quoteAround } from '#lib/evidence/quote-around.ts';
import { isWeak } from '#lib/nlp/deeds.ts';
import { isWorthAsking, openClaims, weightOfClaim } from './claim-weight.ts';

export const weakEvidence = defineRule({
  id: 'mirage/weak-evidence',
  kind: 'unsupported',
  severity: 'medium',
  title: 'A skill is claimed, and the work only names it in passing',
  why: 'A line of technologies says what was around a job. It does not say who used it, for what, and with which result.',
  innocent: [
    'The line of technologies is a habit of the field, and the work behind it is real.',
    'The bullets were cut to fit a page.',
    'The employer does not allow details.',
  ],
  questions: ['probe-thin-evidence', 'probe-own-words'],
  requires: ['work', 'projects'],

  *check(context) {
    for (const entry of context.ledger.values()) {
      if (statusOf(entry) !== 'weak' || isInTitle(entry) || !isWorthAsking(entry, context)) continue;
      const claim = openClaims(entry)[0];
      const spans = claim && proofOf([claim.span, ...entry.evidence.slice(0, 2).map(({ span }) => span)]);
      if (!spans) continue;
      const helped = entry.evidence.find(({ deed }) => deed?.kind === 'assisted');
      const quote = helped && sentenceFrom(helped, context);
      yield {
        subject: entry.skill.id,
        severity: weightOfClaim(entry, context),
        message: messageFor(entry, context),
        spans,
        slots: { skill: entry.skill.name, employer: employerOf(helped ? [helped] : entry.evidence, context), ...(quote && { quote }) },
        questions: [quote ? 'probe-own-words' : 'probe-thin-evidence'],
      };
    }
  },
});

/** "Django developer" as a job title is terse, but it says what the job was. */
const isInTitle = ({ evidence }: LedgerEntry): boolean => evidence.some(({ where }) => where === 'position');

/** The employer, or the project or school where no job names it. */
function employerOf(evidence: readonly Evidence[], { profile }: RuleContext): string {
  const entries = evidence.flatMap(({ entry }) => entry ?? []);
  const entry = entries.find(({ list }) => list === 'work') ?? entries[0];
  return (entry && entryAt(profile, entry)?.label) || 'an entry without a name';
}

function messageFor({ skill, evidence }: LedgerEntry, context: RuleContext): string {
  if (evidence.every(({ where }) => where === 'education')) return `${skill.name} is shown only in the education, in no job or project`;
  const told = new Set(evidence.flatMap((item) => wordsOf(item, context) ?? []).map((words) => `“${words}”`));
  if (told.size > 0)
    return `${skill.name} appears only in ${[...told].slice(0, 2).join(' and ')}; no line says what this person did with it`;
  if (evidence.some(({ deed }) => deed?.subject === 'other')) return `${skill.name} appears only in what others built or ran`;
  return `${skill.name} is only named in passing; no job or project says what was done with it`;
}

/** Characters that a quote within a message may have. */
const SHORT = 70;

/** The words from "helped with" to the end of the sentence, or as far as the skill itself; the first of them alone where that is long. */
function wordsOf(evidence: Evidence, context: RuleContext): string | undefined {
  const { deed, span } = evidence;
  if (!deed || !isWeak(deed.kind)) return undefined;
  const told = sentenceFrom(evidence, context) ?? '';
  if (told && told.length <= SHORT) return told;
  const words = (textAt(context.profile, span.path)?.slice(deed.span.start, span.end) ?? '').replace(/\s+/gu, ' ');
  return words && words.length <= SHORT ? `${words} …` : deed.span.quote;
}

const SENTENCE_END = /[.!?](?=\s|$)|\n|$/u;

/** What the sentence says from "helped with" on, for reading out. */
function sentenceFrom({ deed, span }: Evidence, { profile }: RuleContext): string | undefined {
  const text = textAt(profile, span.path);
  if (!deed || text === undefined || span.end <= deed.span.start) return undefined;
  const end = span.end + text.slice(span.end).search(SENTENCE_END);
  return quoteAround(text, { start: deed.span.start, end }, deed.span);
}
