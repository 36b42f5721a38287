import { memo } from 'preact/compat';
import { hiddenFileName } from '#lib/ui/blind/file-names.ts';
import { CompetencyMinis } from '#lib/ui/competency-minis.tsx';
import { Icon } from '#lib/ui/icon.tsx';
import { SeverityCounts } from '#lib/ui/severity.tsx';
import { hrefOf } from '#lib/ui/workspace/place.ts';
import { DecisionSelect } from './decision-select.tsx';
import type { ImportItem, ItemState, ReadState } from './items.ts';
import { outcomeOf } from './outcome.ts';
import { SharedTextRow } from './shared-text-row.tsx';
import type { ImportStore } from './store.ts';

interface RowProps {
  item: ImportItem;
  store: ImportStore;
  now: Date;
}

/** One file. It is drawn again only where something about it has changed. */
export const OutcomeRow = memo(PlainRow, (one, other) => one.item === other.item);

function PlainRow({ item, store, now }: RowProps) {
  const { state } = item;
  const { icon, tone, word, text } = outcomeOf(state, now);
  const saved = state.kind === 'saved' ? state : undefined;
  const read = state.kind === 'read' ? state : saved?.was;
  return (
    <>
      <tr>
        <td class="import__tick">{state.kind === 'read' && !mayBeKnown(state) && <Tick item={item} state={state} store={store} />}</td>
        <th scope="row">
          <span class="import__file">
            <Icon name="file" />
            <span>{saved?.name ? hiddenFileName(item.path) : item.path}</span>
          </span>
        </th>
        <td>
          <span class={`import__outcome import__outcome--${tone}`}>
            <Icon name={icon} small />
            {word}
          </span>
        </td>
        {read && <ReadCells read={read} saved={saved} />}
        <td class="soft import__means" colSpan={read ? 1 : 4}>
          {text}
          {state.kind === 'read' && mayBeKnown(state) && <DecisionSelect item={item} state={state} store={store} />}
        </td>
      </tr>
      {read && !saved?.name && <SharedTextRow read={read} />}
    </>
  );
}

const mayBeKnown = ({ known }: ReadState): boolean => known.kind === 'perhaps' || known.kind === 'mate';

function Tick({ item, state, store }: { item: ImportItem; state: ReadState; store: ImportStore }) {
  return (
    <label class="hit">
      <span class="vh">
        Save {nameOf(state)}, {item.path}
      </span>
      <input
        class="check"
        type="checkbox"
        checked={state.take.kind === 'save'}
        onChange={({ currentTarget }) => store.takeOne(item.key, { kind: currentTarget.checked ? 'save' : 'leave' })}
      />
    </label>
  );
}

type Saved = Extract<ItemState, { kind: 'saved' }>;

function ReadCells({ read, saved }: { read: ReadState; saved: Saved | undefined }) {
  const { profile, report } = read;
  const name = saved?.name ?? nameOf(read);
  return (
    <>
      <td class="import__person">
        {saved ? <a href={hrefOf({ screen: 'candidate', id: saved.id })}>{name}</a> : <b>{name}</b>}
        {!saved?.name && <span class="hint">{profile.basics.label}</span>}
      </td>
      <td>
        <CompetencyMinis competencies={report.competencies} />
      </td>
      <td>
        <SeverityCounts counts={countsOf(read)} />
      </td>
    </>
  );
}

const nameOf = ({ profile }: ReadState): string => profile.basics.name || 'No name read';

function countsOf({ report }: ReadState) {
  const counts = { high: 0, medium: 0, low: 0, note: 0 };
  for (const { severity } of report.findings) counts[severity] += 1;
  return counts;
}
