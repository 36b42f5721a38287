import { useState } from 'preact/hooks';
import type { Report } from '#lib/analysis/schema.ts';
import type { Matrix } from '#lib/matrices/schema.ts';
import { spellMonths } from '#lib/profile/partial-date.ts';
import { Icon } from '#lib/ui/icon.tsx';
import { plural, spellDate } from '#lib/ui/words.ts';
import { NameRow } from './name-row.tsx';
import type { CandidateStore } from './store.ts';
import { TAG_LENGTH } from './tags.ts';
import type { OpenedCandidate } from './verbs.ts';

interface DetailsProps {
  store: CandidateStore;
  candidate: OpenedCandidate;
  report: Report | undefined;
  matrices: readonly Matrix[];
}

/** Where the candidate stands, and until when they are kept. */
export function DetailsCard({ store, candidate, report, matrices }: DetailsProps) {
  return (
    <section class="card box" aria-labelledby="details-heading">
      <h2 id="details-heading">Details</h2>
      <dl class="kv">
        {!candidate.row.isBlind && <NameRow store={store} candidate={candidate} />}
        <dt>
          <label for="stage">Stage</label>
        </dt>
        <dd>
          <StageSelect store={store} candidate={candidate} />
        </dd>
        <dt>Tags</dt>
        <dd>
          <Tags store={store} candidate={candidate} />
        </dd>
        {report && <Facts report={report} matrices={matrices} />}
        <dt>Erased on</dt>
        <dd class="row">
          {spellDate(candidate.row.expiresAt)}
          <button class="link-btn no-print" type="button" onClick={() => void store.keepLonger(candidate)}>
            Keep longer
          </button>
        </dd>
      </dl>
    </section>
  );
}

export function StageSelect({ store, candidate }: Pick<DetailsProps, 'store' | 'candidate'>) {
  const { row, stages } = candidate;
  const isKnown = stages.some(({ id }) => id === row.stage);
  return (
    <select id="stage" class="select" value={row.stage} onChange={(event) => void store.setStage(candidate, event.currentTarget.value)}>
      {stages.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
      {!isKnown && <option value={row.stage}>{row.stage}</option>}
    </select>
  );
}

export function Tags({ store, candidate }: Pick<DetailsProps, 'store' | 'candidate'>) {
  const [text, setText] = useState('');
  const add = (event: Event): void => {
    event.preventDefault();
    void store.addTag(candidate, text);
    setText('');
  };
  return (
    <div class="tags">
      {candidate.row.tags.map((tag) => (
        <span key={tag} class="tag">
          <span class="tags__name">{tag}</span>
          <button class="tags__remove no-print" type="button" onClick={() => void store.removeTag(candidate, tag)}>
            <Icon name="x" small />
            <span class="vh">Remove tag {tag}</span>
          </button>
        </span>
      ))}
      <form class="tags__form no-print" onSubmit={add}>
        <input
          class="input"
          aria-label="New tag"
          placeholder="Add a tag"
          spellcheck={false}
          maxLength={TAG_LENGTH}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <button class="icon-btn" type="submit" disabled={text.trim() === ''}>
          <Icon name="plus" />
          <span class="vh">Add tag</span>
        </button>
      </form>
    </div>
  );
}

function Facts({ report: { experience, specializations }, matrices }: { report: Report; matrices: readonly Matrix[] }) {
  const nameOf = (id: string): string => matrices.find((matrix) => matrix.id === id)?.name ?? id;
  const spread = specializations
    .filter(({ share }) => share >= 0.1)
    .slice(0, 3)
    .map(({ id, share }) => `${nameOf(id)} ${Math.round(share * 100)} %`);
  const employers = plural(experience.byEmployer.length, 'employer');
  return (
    <>
      <dt>Experience</dt>
      <dd>{experience.byEmployer.length > 0 ? `${spellMonths(experience.months)} with ${employers}` : 'No dated job was read'}</dd>
      {spread.length > 0 && (
        <>
          <dt>Evidence in</dt>
          <dd>{spread.join(', ')}</dd>
        </>
      )}
    </>
  );
}
