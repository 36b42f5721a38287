import { Icon } from '#lib/ui/icon.tsx';
import { grouped } from '#lib/ui/words.ts';
import { Menu } from '#lib/ui/workspace/menu.tsx';
import { hrefOf } from '#lib/ui/workspace/place.ts';
import type { ShortlistStore, Shown } from './store.ts';
import { TagForm } from './tag-form.tsx';

/** Candidates that fit beside each other. */
const FEWEST_COMPARED = 2;
const MOST_COMPARED = 4;

/** What can be done with all who are selected. */
export function BulkBar({ store, shown: { page, settings } }: { store: ShortlistStore; shown: Shown }) {
  const { bulk, selection } = store;
  const count = selection.ids.value.size;
  if (count === 0) return null;
  const elsewhere = count - page.rows.filter(({ id }) => selection.ids.value.has(id)).length;
  return (
    <section class="bulk" aria-label="What to do with the selection">
      <p role="status">
        <b>{grouped(count)} selected</b>
        {elsewhere > 0 && <span class="muted">, {grouped(elsewhere)} of them not on this page</span>}
      </p>
      {page.matching !== undefined && count < page.matching && (
        <button class="link-btn" type="button" onClick={() => void store.selectMatching()}>
          Select all {grouped(page.matching)} {page.matching === page.saved ? 'saved' : 'that match'}
        </button>
      )}
      <Menu label="Move to stage" icon="arrow" up>
        {(close) => (
          <ul class="options" aria-label="Stages">
            {settings.stages.map((stage) => (
              <li key={stage.id}>
                <button
                  class="btn btn--quiet"
                  type="button"
                  onClick={() => {
                    close();
                    void bulk.setStage(stage);
                  }}
                >
                  {stage.name}
                </button>
              </li>
            ))}
          </ul>
        )}
      </Menu>
      <Menu label="Tag" icon="tag" up>
        {(close) => <TagForm bulk={bulk} known={Object.keys(page.facets?.tags ?? {})} close={close} />}
      </Menu>
      <button class="btn" type="button" onClick={() => void bulk.keepLonger()}>
        <Icon name="clock" />
        Keep longer
      </button>
      {count >= FEWEST_COMPARED && count <= MOST_COMPARED && (
        <a class="btn" href={hrefOf({ screen: 'compare', ids: selection.list() })}>
          <Icon name="columns" />
          Compare
        </a>
      )}
      {count === 1 && (
        <a class="btn" href={hrefOf({ screen: 'kit', id: selection.list()[0] ?? '' })}>
          <Icon name="chat" />
          Interview kit
        </a>
      )}
      <button class="btn" type="button" onClick={() => void bulk.exportCsv()}>
        <Icon name="download" />
        Export as CSV
      </button>
      <button class="btn btn--danger" type="button" onClick={() => void bulk.remove()}>
        <Icon name="trash" />
        Delete
      </button>
      <button class="icon-btn" type="button" aria-label="Select nobody" onClick={() => selection.clear()}>
        <Icon name="x" />
      </button>
    </section>
  );
}
