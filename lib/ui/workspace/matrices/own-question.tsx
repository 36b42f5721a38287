import { useState } from 'preact/hooks';
import type { Matrix, OwnQuestion } from '#lib/matrices/schema.ts';
import { LEVELS } from '#lib/ui/choice-select.tsx';
import { Icon } from '#lib/ui/icon.tsx';
import { Chevron } from '#lib/ui/more.tsx';
import { capitalise } from '#lib/ui/words.ts';
import { changeOwnQuestion } from './edit.ts';
import { fieldId, problemAt } from './fields.ts';
import { OwnField } from './own-field.tsx';
import { Problem } from './skills-part.tsx';
import type { MatricesStore } from './store.ts';
import { topicWarnings } from './topics.ts';
import { ListField, lines } from './words-fields.tsx';

interface OwnQuestionProps {
  store: MatricesStore;
  matrix: Matrix;
  question: OwnQuestion;
  remove(): void;
}

const ANCHORS = [
  ['strong', 'A strong answer holds'],
  ['partial', 'A partial answer holds'],
  ['weak', 'A weak answer holds'],
] as const;

/** A question of one's own: what is asked, at which levels, and what to listen for. */
export function OwnQuestionForm({ store, matrix, question, remove }: OwnQuestionProps) {
  const index = matrix.ownQuestions?.indexOf(question) ?? -1;
  const path = `ownQuestions[${index}]`;
  const [isOpen, open] = useState(question.text === '');
  const set = (part: Partial<OwnQuestion>, field = ''): void =>
    store.change(changeOwnQuestion(matrix, question.id, part), field && `${path}.${field}`);
  return (
    <details class="asked__own" open={isOpen} onToggle={({ currentTarget }) => open(currentTarget.open)}>
      <summary>
        <Icon name="pen" small />
        <span>{question.text || 'A question of your own'}</span>
        <span class="tag">Yours</span>
        <Chevron />
      </summary>
      <div class="asked__form">
        <OwnField
          store={store}
          path={`${path}.text`}
          label="Question"
          lines={2}
          value={question.text}
          change={(text) => set({ text }, 'text')}
        />
        <Topics text={[question.text, ...question.followUps].join('\n')} />
        <Circumstances store={store} path={path} question={question} set={set} />
        {ANCHORS.map(([anchor, label]) => (
          <OwnField
            key={anchor}
            store={store}
            path={`${path}.anchors.${anchor}`}
            label={label}
            value={question.anchors[anchor]}
            change={(text) => set({ anchors: { ...question.anchors, [anchor]: text } }, `anchors.${anchor}`)}
          />
        ))}
        <FollowUps path={path} question={question} set={set} />
        <p>
          <button class="btn btn--quiet btn--danger" type="button" onClick={remove}>
            <Icon name="trash" />
            Remove this question
          </button>
        </p>
      </div>
    </details>
  );
}

/** A warning, and no refusal: words alone can't tell what is meant. */
function Topics({ text }: { text: string }) {
  const warnings = topicWarnings(text);
  return (
    <div role="status">
      {warnings.length > 0 && (
        <div class="warnline">
          <Icon name="warn" small />
          <div>
            <b>Better not asked like this.</b>
            {warnings.map((warning) => (
              <p key={warning}>{warning}</p>
            ))}
          </div>
        </div>
      )}
    </div>
  );
}

interface PartProps {
  path: string;
  question: OwnQuestion;
  set(part: Partial<OwnQuestion>, field?: string): void;
}

function Circumstances({ store, path, question, set }: PartProps & { store: MatricesStore }) {
  const problems = store.drafting.problems.value;
  const minutes = fieldId(`${path}.minutes`);
  const toggle = (level: (typeof LEVELS)[number]): void =>
    set({ levels: LEVELS.filter((one) => (one === level) !== question.levels.includes(one)) });
  return (
    <div class="asked__row">
      <fieldset class="part" id={fieldId(`${path}.levels`)}>
        <legend>Levels</legend>
        <div class="row">
          {LEVELS.map((level) => (
            <label key={level} class="option">
              <input class="check" type="checkbox" checked={question.levels.includes(level)} onChange={() => toggle(level)} />
              {capitalise(level)}
            </label>
          ))}
        </div>
        {question.levels.length === 0 && <Problem message="Choose at least one level." />}
      </fieldset>
      <div class="field">
        <label for={minutes}>Minutes</label>
        <input
          class="input input--short"
          id={minutes}
          type="number"
          min={1}
          max={30}
          value={question.minutes}
          aria-invalid={problemAt(problems, `${path}.minutes`) ? true : undefined}
          onInput={({ currentTarget }) => set({ minutes: currentTarget.valueAsNumber || 0 }, 'minutes')}
        />
        {problemAt(problems, `${path}.minutes`) && <Problem message="From 1 to 30 minutes." />}
      </div>
      <div class="field">
        <label for={fieldId(`${path}.audience`)}>Who can ask it</label>
        <select
          class="select"
          id={fieldId(`${path}.audience`)}
          value={question.audience}
          onChange={({ currentTarget }) => set({ audience: currentTarget.value === 'engineer' ? 'engineer' : 'recruiter' })}
        >
          <option value="recruiter">Anyone</option>
          <option value="engineer">An engineer</option>
        </select>
      </div>
    </div>
  );
}

function FollowUps({ path, question, set }: PartProps) {
  return (
    <ListField
      id={fieldId(`${path}.followUps`)}
      label="What to ask next"
      hint="A line each, at most six."
      items={question.followUps}
      split={(text) => lines(text).slice(0, 6)}
      joiner={'\n'}
      change={(followUps) => set({ followUps }, 'followUps')}
    />
  );
}
