import type { Matrix } from '#lib/matrices/schema.ts';
import { CompetencyMinis } from './competencies.tsx';
import { Expiry } from './expiry.tsx';
import { Icon } from './icon.tsx';
import { SeverityCounts } from './severity.tsx';
import { capitalise, spellDate } from './words.ts';
import type { WorkspaceStore } from './workspace-store.ts';
import type { CandidateRow } from './workspace-verbs.ts';

interface RowProps {
  row: CandidateRow;
  store: WorkspaceStore;
  matrices: readonly Matrix[];
}

/** The address of a candidate within the page. */
export const addressOf = (id: string): string => `#candidate=${encodeURIComponent(id)}`;

export const nameOf = ({ name }: Pick<CandidateRow, 'name'>): string => name || 'No name read';

export function roleOf({ specialization, level }: Pick<CandidateRow, 'specialization' | 'level'>, matrices: readonly Matrix[]): string {
  const name = matrices.find(({ id }) => id === specialization)?.name ?? specialization;
  return `${name} · ${capitalise(level)}`;
}

export function CandidateRowView({ row, store, matrices }: RowProps) {
  const name = nameOf(row);
  return (
    <tr>
      <th scope="row">
        <a href={addressOf(row.id)}>{name}</a>
      </th>
      <td class="clip">{row.headline}</td>
      <td class="nowrap">{roleOf(row, matrices)}</td>
      <td>
        <CompetencyMinis competencies={row.competencies} />
      </td>
      <td>
        <SeverityCounts counts={row.flags} />
      </td>
      <td class="nowrap">
        <time dateTime={row.savedAt}>{spellDate(row.savedAt)}</time>
      </td>
      <td class="nowrap">
        <Expiry expiresAt={row.expiresAt} now={store.now()} />
      </td>
      <td>
        <button class="btn btn--quiet btn--danger" type="button" onClick={() => void store.remove(row.id, name)}>
          <Icon name="trash" />
          Delete <span class="vh">{name}</span>
        </button>
      </td>
    </tr>
  );
}
