import type { SkillEvidence, Span } from '#lib/analysis/schema.ts';
import { spellMonths } from '#lib/profile/partial-date.ts';
import { CompetencyGlyph, STATUS_WORDS } from '#lib/ui/competencies.tsx';
import { More } from '#lib/ui/more.tsx';
import { quoteInContext } from '#lib/ui/quote-context.ts';
import { plural, spellDate } from '#lib/ui/words.ts';
import { claimsOnce, deedWords, placeKey, placesOnce } from './evidence-words.ts';
import type { SkillRow } from './skill-rows.ts';
import type { Sources } from './sources.ts';

/** Places that stand open in a cell; the others are folded. */
const PLACES_SHOWN = 2;

/** The ledger in words: for each skill its status, its claims, what shows it, and for how long. */
export function LedgerTable({ rows, sources }: { rows: readonly SkillRow[]; sources: Sources }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section class="scroll ledger-wrap" aria-label="Evidence by skill, as a table" tabIndex={0}>
      <table class="table ledger">
        <thead>
          <tr>
            <th scope="col">Skill</th>
            <th scope="col">Status</th>
            <th scope="col">Claimed in</th>
            <th scope="col">What shows it</th>
            <th scope="col">Months</th>
            <th scope="col">Last shown</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <LedgerRow key={row.skill.id} row={row} sources={sources} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function LedgerRow({ row, sources }: { row: SkillRow; sources: Sources }) {
  const { skill } = row;
  const claims = claimsOnce(skill).map((span) => <Claim key={placeKey(span)} span={span} sources={sources} />);
  const evidence = placesOnce(skill.evidence).map((item) => <Evidence key={placeKey(item.span)} evidence={item} sources={sources} />);
  return (
    <tr>
      <th scope="row">{skill.name}</th>
      <td>
        <span class="st">
          <CompetencyGlyph status={skill.status} />
          {STATUS_WORDS[skill.status]}
        </span>
      </td>
      <td>
        {claims.length > 0 ? <Places places={claims} /> : <span class="muted">Not claimed by itself</span>}
        {row.years.map((years) => (
          <p key={years}>In doubt: “{years}”</p>
        ))}
      </td>
      <td>
        {evidence.length > 0 ? <Places places={evidence} /> : <span class="muted">Nothing in what was read</span>}
        {row.release && <p>Marks before its first release in {spellDate(row.release.slice(0, 7))}</p>}
      </td>
      <td>{monthsCell(row)}</td>
      <td class="nowrap soft">{skill.lastUsed && !isNotCounted(row) ? spellDate(skill.lastUsed) : '–'}</td>
    </tr>
  );
}

/** Months before a first release are no months with it. */
const isNotCounted = ({ marks }: SkillRow): boolean => marks.size > 0 && [...marks.values()].every((kind) => kind === 'early');

function monthsCell(row: SkillRow): string {
  const { skill } = row;
  if (isNotCounted(row)) return 'not counted';
  if (skill.months !== undefined) return spellMonths(skill.months);
  return skill.evidence.length > 0 ? 'no dates' : 'none';
}

function Places({ places }: { places: preact.JSX.Element[] }) {
  const rest = places.slice(PLACES_SHOWN);
  return (
    <>
      {places.slice(0, PLACES_SHOWN)}
      {rest.length > 0 && <More summary={plural(rest.length, 'more place')}>{rest}</More>}
    </>
  );
}

function Claim({ span, sources }: { span: Span; sources: Sources }) {
  return (
    <div class="ledger__place">
      <Words span={span} sources={sources} />
      <p>{sources.placeOf(span)}</p>
    </div>
  );
}

function Evidence({ evidence, sources }: { evidence: SkillEvidence; sources: Sources }) {
  const strength = evidence.strength === 'weak' ? 'Weak' : '';
  return (
    <div class="ledger__place">
      <Words span={evidence.span} sources={sources} />
      <p>{[sources.placeOf(evidence.span), strength].filter(Boolean).join(' · ')}</p>
      {deedWords(evidence) && <p>{deedWords(evidence)}</p>}
    </div>
  );
}

function Words({ span, sources }: { span: Span; sources: Sources }) {
  const { before, quote, after } = quoteInContext(sources.textAt(span), span);
  return (
    <span>
      “{before}
      <mark>{quote}</mark>
      {after}”
    </span>
  );
}
