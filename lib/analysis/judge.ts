import { type Abstention, bySeverity, type Found, type Rule, type RuleContext, type Slots } from './rule.ts';
import type { Finding, Report } from './schema.ts';
import { whyNotRead } from './section-guard.ts';
import { tellingOf } from './told-in-english.ts';

/** A question that a finding asks for, with the words to fill it. */
export interface Probe {
  questionId: string;
  slots: Slots;
  findingId: string;
}

export interface Judgement {
  findings: Finding[];
  probes: Probe[];
  abstained: Report['abstained'];
}

/** Runs every rule; the gravest come first, and among equals what the role cannot do without. One rule's failure, or a section it needs that was not read, is that rule's own outcome: the others still report. */
export function judge(rules: readonly Rule[], context: RuleContext): Judgement {
  const wanted = rules.filter(({ id, optional }) => !optional || context.brief.optionalRules?.includes(id));
  const isEnglish = tellingOf(context.textIndex, ...context.others.map(({ textIndex }) => textIndex)) !== 'other';
  const outcomes = wanted.map((rule) => withLanguage(rule, outcomeOf(rule, context), isEnglish));
  const needed = new Set([...context.brief.mustHave, ...(context.brief.mustHaveCompetencies ?? [])]);
  const isNeeded = ({ subject = '' }: Finding): number => Number(needed.has(subject));
  const found = outcomes
    .flatMap(({ found }) => found)
    .sort((a, b) => bySeverity(a.finding.severity, b.finding.severity) || isNeeded(b.finding) - isNeeded(a.finding));
  return {
    findings: found.map(({ finding }) => finding),
    probes: found.flatMap(({ finding, slots }) => finding.questions.map((questionId) => ({ questionId, slots, findingId: finding.id }))),
    abstained: outcomes.flatMap(({ abstained }) => abstained),
  };
}

interface Outcome {
  found: { finding: Finding; slots: Slots }[];
  abstained: Report['abstained'];
}

const SWITCHED_OFF = 'This check is switched off in your settings.';

function outcomeOf(rule: Rule, context: RuleContext): Outcome {
  if (context.brief.mutedRules?.includes(rule.id)) return { found: [], abstained: [{ rule: rule.id, reason: SWITCHED_OFF }] };
  const reason = rule.requires.map((section) => whyNotRead(context.profile, section)).find((why) => why !== undefined);
  if (reason) return { found: [], abstained: [{ rule: rule.id, reason }] };
  try {
    const yielded = [...rule.check(context)];
    const found = yielded.filter((item): item is Found => !isAbstention(item));
    const reasons = new Set(yielded.filter(isAbstention).map(({ abstain }) => abstain));
    const ids = idsOf(rule, found);
    return {
      found: found.map((item, i) => ({ finding: findingOf(rule, item, ids[i] ?? rule.id), slots: item.slots })),
      abstained: [...reasons].map((reason) => ({ rule: rule.id, reason })),
    };
  } catch {
    return { found: [], abstained: [{ rule: rule.id, reason: 'This check failed on this profile; the others were made.' }] };
  }
}

const KNOWS_ENGLISH_BEST =
  'The work is not told mainly in English, and this check knows English words best: what it did not find may be there all the same.';

/** What an English sentence of the work shows stays found; that nothing else was found is no answer. */
function withLanguage({ id, words }: Rule, outcome: Outcome, isEnglish: boolean): Outcome {
  if (isEnglish || words !== 'english' || outcome.abstained.length > 0) return outcome;
  return { ...outcome, abstained: [{ rule: id, reason: KNOWS_ENGLISH_BEST }] };
}

const isAbstention = (item: Found | Abstention): item is Abstention => 'abstain' in item;

/** `rule#subject`, numbered where a rule finds the same subject more than once. */
function idsOf(rule: Rule, found: readonly Found[]): string[] {
  const counts = new Map<string | undefined, number>();
  return found.map(({ subject }) => {
    const count = (counts.get(subject) ?? 0) + 1;
    counts.set(subject, count);
    const number = count > 1 || subject === undefined ? [count] : [];
    return [rule.id, ...(subject === undefined ? [] : [subject]), ...number].join('#');
  });
}

function findingOf(rule: Rule, found: Found, id: string): Finding {
  return {
    id,
    rule: rule.id,
    kind: found.kind ?? rule.kind,
    severity: found.severity ?? rule.severity,
    ...(found.subject !== undefined && { subject: found.subject }),
    message: found.message,
    why: rule.why,
    innocent: [...rule.innocent],
    spans: [...found.spans],
    questions: [...(found.questions ?? rule.questions)],
  };
}
