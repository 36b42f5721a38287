import type { Competency, Matrix } from '#lib/matrices/schema.ts';
import { Icon } from '#lib/ui/icon.tsx';
import { plural } from '#lib/ui/words.ts';
import { bankQuestion, skillName } from './known.ts';
import type { MatricesStore } from './store.ts';

/** A built-in matrix, to read and to copy. */
export function BuiltIn({ store, matrix }: { store: MatricesStore; matrix: Matrix }) {
  return (
    <section class="card" aria-labelledby="built-in-competencies">
      <header class="box__head">
        <h2 id="built-in-competencies">{plural(matrix.competencies.length, 'competency').replace('competencys', 'competencies')}</h2>
        <span class="hint">
          <Icon name="lock" small /> Built in: read only
        </span>
      </header>
      <p class="test-note">{matrix.summary}</p>
      {matrix.competencies.map((competency) => (
        <details key={competency.id} class="comp">
          <summary>
            <b>{competency.name}</b>
            <span class="sk">{competency.skills.map((id) => skillName(matrix, id)).join(', ')}</span>
            <span class="qn">{plural(competency.questions.length, 'question')}</span>
            <span class="chev">
              <Icon name="chevron" />
            </span>
          </summary>
          <Details matrix={matrix} competency={competency} />
        </details>
      ))}
      <div class="addrow row">
        <button class="btn btn--primary" type="button" onClick={() => void store.copy(matrix)}>
          <Icon name="copy" />
          Make a copy
        </button>
        <button class="btn" type="button" onClick={() => store.exportMatrix(matrix)}>
          <Icon name="download" />
          Export
        </button>
      </div>
    </section>
  );
}

function Details({ matrix, competency }: { matrix: Matrix; competency: Competency }) {
  const { why, evidence, skills, related, signals, questions } = competency;
  const names = (ids: readonly string[]): string => ids.map((id) => skillName(matrix, id)).join(', ');
  return (
    <dl class="facts">
      <dt>Why it matters</dt>
      <dd>{why}</dd>
      <dt>Evidence wanted</dt>
      <dd>{evidence}</dd>
      <dt>Skills that show it</dt>
      <dd>{names(skills) || 'None'}</dd>
      {related.length > 0 && (
        <>
          <dt>Related skills</dt>
          <dd>{names(related)}</dd>
        </>
      )}
      {signals.length > 0 && (
        <>
          <dt>Words that show it</dt>
          {signals.map((groups) => (
            <dd key={JSON.stringify(groups)}>{groups.map((phrases) => phrases.join(', ')).join(' + ')}</dd>
          ))}
        </>
      )}
      <dt>Questions</dt>
      {questions.map((id) => (
        <dd key={id}>{bankQuestion(id)?.text ?? id}</dd>
      ))}
    </dl>
  );
}
