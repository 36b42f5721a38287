import { useState } from 'preact/hooks';
import type { Competency, Matrix } from '#lib/matrices/schema.ts';
import type { Level } from '#lib/questions/question.ts';
import { LEVELS } from '#lib/ui/choice-select.tsx';
import { Icon } from '#lib/ui/icon.tsx';
import { capitalise } from '#lib/ui/words.ts';
import { addOwnQuestion, changeCompetency, removeQuestion } from './edit.ts';
import { fieldId, problemsWithin } from './fields.ts';
import { bankQuestion, ownQuestion, questionsFor } from './known.ts';
import { OwnQuestionForm } from './own-question.tsx';
import { Problem } from './skills-part.tsx';
import type { MatricesStore } from './store.ts';

interface QuestionsPartProps {
  store: MatricesStore;
  matrix: Matrix;
  competency: Competency;
  index: number;
}

/** What is asked about a competency: of the bank, or of one's own. */
export function QuestionsPart({ store, matrix, competency, index }: QuestionsPartProps) {
  const [isPicking, pick] = useState(false);
  const path = `competencies[${index}].questions`;
  const problems = problemsWithin(store.drafting.problems.value, path);
  const picker = fieldId(`${path}.pick`);
  return (
    <fieldset class="wide part" id={fieldId(path)}>
      <legend>Questions</legend>
      <ul class="asked">
        {competency.questions.map((id) => (
          <li key={id}>
            <Asked store={store} matrix={matrix} competency={competency} id={id} />
          </li>
        ))}
      </ul>
      {competency.questions.length === 0 && (
        <p class="hint">None yet: at an interview one is asked that only names the competency. The first one of a level is asked.</p>
      )}
      {problems.map((problem) => (
        <Problem key={problem.path} message={problem.message} />
      ))}
      <div class="row">
        <button class="link-btn" type="button" aria-expanded={isPicking} aria-controls={picker} onClick={() => pick(!isPicking)}>
          <Icon name="plus" small />
          Add a question of the bank
        </button>
        <button class="link-btn" type="button" onClick={() => store.change(addOwnQuestion(matrix, competency.id))}>
          <Icon name="pen" small />
          Write one of your own
        </button>
      </div>
      {isPicking && (
        <Picker
          id={picker}
          taken={competency.questions}
          take={(id) => store.change(changeCompetency(matrix, competency.id, { questions: [...competency.questions, id] }))}
        />
      )}
    </fieldset>
  );
}

function Asked({ store, matrix, competency, id }: Omit<QuestionsPartProps, 'index'> & { id: string }) {
  const own = ownQuestion(matrix, id);
  const remove = (): void => store.change(removeQuestion(matrix, competency.id, id));
  if (own) return <OwnQuestionForm store={store} matrix={matrix} question={own} remove={remove} />;
  const question = bankQuestion(id);
  return (
    <div class="asked__line">
      <Icon name="chat" small />
      <span>{question?.text ?? id}</span>
      <span class="tag">{question?.levels?.map(capitalise).join(', ') ?? 'Not in the bank'}</span>
      {question && <span class="tag">{question.audience === 'engineer' ? 'Engineer' : 'Anyone'}</span>}
      <button class="icon-btn" type="button" aria-label={`Remove the question: ${question?.text ?? id}`} onClick={remove}>
        <Icon name="x" small />
      </button>
    </div>
  );
}

function Picker({ id, taken, take }: { id: string; taken: readonly string[]; take(question: string): void }) {
  const [text, type] = useState('');
  const [level, choose] = useState<Level | ''>('');
  const { shown, more } = questionsFor({ text, level }, taken);
  return (
    <section class="picker card" id={id} aria-label="Questions of the bank">
      <div class="pair">
        <label class="field">
          Words in it
          <input class="input" type="search" value={text} onInput={({ currentTarget }) => type(currentTarget.value)} />
        </label>
        <label class="field">
          Level
          <select
            class="select"
            value={level}
            onChange={({ currentTarget }) => choose(LEVELS.find((one) => one === currentTarget.value) ?? '')}
          >
            <option value="">Any</option>
            {LEVELS.map((one) => (
              <option key={one} value={one}>
                {capitalise(one)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <ul class="picker__list" aria-label="Found">
        {shown.map((question) => (
          <li key={question.id}>
            <button class="btn btn--quiet" type="button" onClick={() => take(question.id)}>
              <Icon name="plus" small />
              <span>
                {question.text}{' '}
                <span class="hint">
                  {question.levels?.map(capitalise).join(', ')} · {question.minutes} min ·{' '}
                  {question.audience === 'engineer' ? 'for an engineer' : 'for anyone'}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      <p class="hint" role="status">
        {shown.length === 0 ? 'No question of the bank holds these words.' : more > 0 ? `${more} more: type a word to find them.` : ''}
      </p>
    </section>
  );
}
