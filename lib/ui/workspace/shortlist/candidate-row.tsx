import { useMemo } from 'preact/hooks';
import type { Matrix } from '#lib/matrices/schema.ts';
import { CompetencyMinis } from '#lib/ui/competency-minis.tsx';
import { SeverityCounts } from '#lib/ui/severity.tsx';
import { capitalise, shortDate, spellDate } from '#lib/ui/words.ts';
import { type CandidateRow, nameOf } from '#lib/ui/workspace/candidate-row.ts';
import { hrefOf } from '#lib/ui/workspace/place.ts';
import { Expiry } from './expiry.tsx';
import type { ShortlistStore } from './store.ts';
import type { Named } from './verbs.ts';

interface RowProps {
  row: CandidateRow;
  /** Its place among all who match, where the head is 1. */
  rowIndex: number;
  store: ShortlistStore;
  matrices: readonly Matrix[];
  stages: readonly Named[];
}

/** Selecting and moving draws the row itself anew, not what it tells. */
export function CandidateRowView({ row, rowIndex, store, matrices, stages }: RowProps) {
  const { id } = row;
  const isSelected = store.selection.ids.value.has(id);
  const isCurrent = store.current.value === id;
  const classes = [isSelected && 'is-selected', isCurrent && 'is-current'].filter(Boolean).join(' ');
  const against = matrices.find((matrix) => matrix.id === row.specialization)?.name ?? row.specialization;
  const stage = stages.find((own) => own.id === row.stage)?.name ?? row.stage;
  const facts = useMemo(() => <Facts row={row} against={against} stage={stage} now={store.now()} />, [row, against, stage, store]);
  const enter = (): void => {
    store.current.value = id;
  };
  return (
    <tr class={classes} aria-rowindex={rowIndex} data-row={id} onFocusCapture={enter}>
      <td>
        <label class="hit">
          <input
            class="check"
            type="checkbox"
            aria-label={`Select ${nameOf(row)}`}
            checked={isSelected}
            onChange={() => store.selection.toggle(id)}
          />
        </label>
      </td>
      {facts}
    </tr>
  );
}

interface FactsProps {
  row: CandidateRow;
  /** The names of the specialisation and of the stage. */
  against: string;
  stage: string;
  now: Date;
}

function Facts({ row, against, stage, now }: FactsProps) {
  return (
    <>
      <th scope="row">
        <a href={hrefOf({ screen: 'candidate', id: row.id })}>{nameOf(row)}</a>
      </th>
      <td class="hl" title={row.headline}>
        {row.headline}
      </td>
      <td class="nowrap">
        {against} <span class="muted">{capitalise(row.level)}</span>
      </td>
      <td>
        <span class="stage" data-stage={row.stage}>
          {stage}
        </span>
      </td>
      <td>
        <CompetencyMinis competencies={row.competencies} />
      </td>
      <td class="nowrap">
        <SeverityCounts counts={row.flags} />
      </td>
      <td class="row-tags">
        <Tags tags={row.tags} />
      </td>
      <Dates row={row} now={now} />
    </>
  );
}

function Tags({ tags }: { tags: readonly string[] }) {
  if (tags.length === 0) return null;
  return (
    <ul class="tag-list" title={tags.join(', ')}>
      {tags.map((tag) => (
        <li key={tag} class="tag">
          {tag}
        </li>
      ))}
    </ul>
  );
}

function Dates({ row: { savedAt, expiresAt }, now }: { row: CandidateRow; now: Date }) {
  return (
    <>
      <td class="end nowrap soft">
        <time dateTime={savedAt} title={spellDate(savedAt)}>
          {shortDate(savedAt, now)}
        </time>
      </td>
      <td class="end nowrap soft">
        <Expiry expiresAt={expiresAt} now={now} />
      </td>
    </>
  );
}
