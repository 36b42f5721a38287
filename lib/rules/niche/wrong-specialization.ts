import { weightOf } from '#lib/analysis/competencies.ts';
import { statusOf } from '#lib/analysis/ledger.ts';
import type { Mention } from '#lib/analysis/mentions.ts';
import { defineRule, type RuleContext } from '#lib/analysis/rule.ts';
import type { Span } from '#lib/evidence/span.ts';
import type { Where } from '#lib/evidence/text-index.ts';
import type { Matrix } from '#lib/matrices/schema.ts';

/** Another niche must show at least this many skills, and this many times what the role's own shows. */
const CLEAR_NICHE = 3;
const CLEAR_LEAD = 2.5;

export const wrongSpecialization = defineRule({
  id: 'niche/wrong-specialization',
  kind: 'missing',
  severity: 'medium',
  title: 'The work shown belongs to another specialisation',
  why: 'Two niches may share a language and a job title, and little else. The wrong niche is the commonest hiring mistake of the field.',
  innocent: [
    'The person is changing the niche, and says so.',
    'The newest work is not written down yet.',
    'The work of this niche is under a confidentiality agreement.',
  ],
  questions: ['probe-nearest-work'],
  requires: ['work', 'projects'],

  *check(context) {
    const { matrix, matrices, ledger, signals, competencies } = context;
    const other = matrices.find(({ id }) => id === context.specializations[0]?.id);
    if (!other || other.id === matrix.id) return;
    const [own, theirs] = [weightOf(matrix, ledger, signals), weightOf(other, ledger, signals)];
    const shown = competencies.filter(({ status }) => status === 'evidenced').length;
    if (theirs < CLEAR_NICHE || theirs < own * CLEAR_LEAD || shown * 2 > competencies.length) return;
    yield {
      severity: shown === 0 ? 'high' : 'medium',
      message: messageFor(context, other),
      spans: evidenceOf(context, other).slice(0, 3),
      slots: { specialization: matrix.name },
    };
  },
});

const skillsOf = ({ competencies }: Matrix): Set<string> => new Set(competencies.flatMap(({ skills }) => skills));

const evidencedSkills = ({ ledger }: RuleContext, ids: ReadonlySet<string>) =>
  [...ledger.values()].filter((entry) => ids.has(entry.skill.id) && statusOf(entry) === 'evidenced');

function messageFor(context: RuleContext, other: Matrix): string {
  const theirs = skillsOf(other);
  const all = evidencedSkills(context, new Set([...theirs, ...skillsOf(context.matrix)]));
  const count = all.filter(({ skill }) => theirs.has(skill.id)).length;
  return `${count} of ${all.length} skills that the work shows belong to ${other.name}, not to ${context.matrix.name}`;
}

/** Where the work shows the other niche, in the order of the profile: each skill once, named things before broad notions. */
function evidenceOf({ mentions }: RuleContext, other: Matrix): Span[] {
  const theirs = skillsOf(other);
  const shown = mentions.filter(({ skill, strength, place }) => theirs.has(skill.id) && strength === 'strong' && SHOWS.has(place.where));
  const first = [...Map.groupBy(shown, ({ skill }) => skill.id).values()].flatMap(([mention]) => mention ?? []);
  const isBroad = ({ skill: { kind } }: Mention): boolean => kind === 'practice' || kind === 'concept' || kind === 'protocol';
  return [...first.filter((mention) => !isBroad(mention)), ...first.filter(isBroad)].map(({ span }) => span);
}

const SHOWS: ReadonlySet<Where> = new Set(['work', 'project', 'volunteer']);
