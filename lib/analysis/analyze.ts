import { type Span, spanOf } from '#lib/evidence/span.ts';
import type { TextIndex } from '#lib/evidence/text-index.ts';
import { builtInMatrices } from '#lib/matrices/index.ts';
import type { Brief, Matrix } from '#lib/matrices/schema.ts';
import { type YearsClaim, yearsClaimsIn } from '#lib/nlp/claims.ts';
import type { PartialDate } from '#lib/profile/partial-date.ts';
import type { Profile } from '#lib/profile/schema.ts';
import { selectQuestions } from '#lib/questions/select.ts';
import { rules } from '#lib/rules/index.ts';
import { type Beside, mergedLedger, mergedSignals, readInAll } from './beside.ts';
import { competenciesOf, specializationsOf } from './competencies.ts';
import { judge } from './judge.ts';
import { reportLedger } from './ledger.ts';
import type { Mention } from './mentions.ts';
import { readSource } from './read-source.ts';
import type { RuleContext } from './rule.ts';
import { RULES_HASH } from './rules-hash.ts';
import type { Finding, Report, ReportQuestion } from './schema.ts';
import { timelineOf } from './timeline.ts';
import { ENGINE_VERSION } from './version.ts';
import { vocabularyOf } from './vocabulary.ts';

/** The specialisation of the Brief is not among the matrices. */
export class UnknownSpecialization extends Error {
  override name = 'UnknownSpecialization';
}

/**
 * Holds every claim of a Profile against its evidence and the Brief's specialisation matrix. Pure: the same Profile, Brief, date and matrices give the
 * same Report to the byte, in every runtime.
 * @param today what "present" means, `YYYY-MM-DD`
 * @param matrices the matrices to choose from and to compare with; the built-in ones unless said otherwise
 * @param beside further sources of the same person, and passages found in other saved profiles
 * @throws {UnknownSpecialization} where no matrix has the Brief's id
 */
export function analyze(
  profile: Profile,
  brief: Brief,
  today: PartialDate,
  matrices: readonly Matrix[] = builtInMatrices,
  beside: Beside = {},
): Report {
  const context = contextOf(profile, brief, today, matrices, beside);
  const { findings, probes, abstained } = judge(rules, context);
  const questions = selectQuestions({
    matrix: context.matrix,
    level: brief.level,
    probes,
    bank: vocabularyOf(context.matrix).bank,
    minutes: Number.POSITIVE_INFINITY,
  });
  return {
    schemaVersion: 1,
    profileId: profile.id,
    specialization: brief.specialization,
    level: brief.level,
    today,
    engine: { version: ENGINE_VERSION, rulesHash: RULES_HASH },
    skills: reportLedger(context.ledger),
    competencies: [...context.competencies],
    experience: context.timeline.experience,
    specializations: context.specializations,
    findings: withQuestions(findings, questions),
    questions,
    abstained,
  };
}

/** Findings with the ids of their questions as the Report holds them, filled with the finding's own words. */
function withQuestions(findings: readonly Finding[], questions: readonly ReportQuestion[]): Finding[] {
  const asked = new Map(findings.map(({ id }) => [id, [] as string[]]));
  for (const question of questions) for (const id of question.findings) asked.get(id)?.push(question.id);
  return findings.map((finding) => ({ ...finding, questions: asked.get(finding.id) ?? [] }));
}

function contextOf(given: Profile, brief: Brief, today: PartialDate, matrices: readonly Matrix[], beside: Beside): RuleContext {
  const matrix = matrices.find(({ id }) => id === brief.specialization);
  if (!matrix)
    throw new UnknownSpecialization(
      `There is no specialisation "${brief.specialization}". Known: ${matrices.map(({ id }) => id).join(', ')}.`,
    );
  const vocabulary = vocabularyOf(matrix);
  const own = readSource(given, today, matrices, vocabulary);
  const others = (beside.sources ?? []).map((source) => readSource(source, today, matrices, vocabulary));
  const profile = readInAll(given, beside.sources ?? []);
  const ledger = mergedLedger(own.ledger, others);
  const signals = mergedSignals(own.signals, others);
  return {
    profile,
    brief,
    matrix,
    matrices,
    skillById: vocabulary.skillById,
    today,
    textIndex: own.textIndex,
    signals,
    mentions: own.mentions,
    ledger,
    timeline: timelineOf(profile, today),
    competencies: competenciesOf(matrix, ledger, signals, profile),
    specializations: specializationsOf(matrices, ledger, signals),
    yearsClaims: yearsClaimsOf(own.textIndex, own.mentions, Number(today.slice(0, 4))),
    others,
    alike: beside.alike ?? [],
  };
}

/** Years of a field ("8 years of machine learning") are years of working life, unless the field itself has a date of birth. */
const isNamedThing = ({ skill: { kind, firstRelease } }: Mention): boolean =>
  (kind !== 'concept' && kind !== 'practice') || firstRelease !== undefined;

function yearsClaimsOf(textIndex: TextIndex, mentions: readonly Mention[], thisYear: number): { span: Span; claim: YearsClaim }[] {
  const bySentence = Map.groupBy(mentions, ({ sentence }) => sentence);
  return textIndex.in('headline', 'summary', 'skills').flatMap((place) =>
    place.sentences.flatMap((sentence) => {
      const hits = (bySentence.get(sentence) ?? []).filter(isNamedThing).map(({ skill, span: { start, end } }) => ({ skill, start, end }));
      return yearsClaimsIn(place.text, sentence, hits, thisYear).map((claim) => ({ span: spanOf(place, claim), claim }));
    }),
  );
}
