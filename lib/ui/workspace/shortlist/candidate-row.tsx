import type { Matrix } from '#lib/matrices/schema.ts';
import { CompetencyMinis } from '#lib/ui/competencies.tsx';
import { Icon } from '#lib/ui/icon.tsx';
import { SeverityCounts } from '#lib/ui/severity.tsx';
import { spellDate } from '#lib/ui/words.ts';
import { type CandidateRow, nameOf, roleOf } from '#lib/ui/workspace/candidate-row.ts';
import { hrefOf } from '#lib/ui/workspace/place.ts';
import { Expiry } from './expiry.tsx';
import type { ShortlistStore } from './store.ts';

interface RowProps {
  row: CandidateRow;
  store: ShortlistStore;
  matrices: readonly Matrix[];
}

export function CandidateRowView({ row, store, matrices }: RowProps) {
  const name = nameOf(row);
  return (
    <tr>
      <th scope="row">
        <a href={hrefOf({ screen: 'candidate', id: row.id })}>{name}</a>
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
