import type { Competency, Matrix } from '#lib/matrices/schema.ts';
import { Icon } from '#lib/ui/icon.tsx';
import { plural } from '#lib/ui/words.ts';
import { changeCompetency, countOnly, moveCompetency, removeCompetency } from './edit.ts';
import { fieldId, problemsWithin } from './fields.ts';
import { skillName } from './known.ts';
import { OwnField } from './own-field.tsx';
import { QuestionsPart } from './questions-part.tsx';
import { SignalsPart } from './signals-part.tsx';
import { SkillsPart } from './skills-part.tsx';
import type { MatricesStore } from './store.ts';

interface CompetencyProps {
  store: MatricesStore;
  matrix: Matrix;
  competency: Competency;
  index: number;
}

/** One competency: a line that tells what it holds, and unfolded all that it is made of. */
export function CompetencyForm({ store, matrix, competency, index }: CompetencyProps) {
  const isOpen = store.unfolded.value.has(competency.id);
  const move = (by: 1 | -1): void => {
    store.change(moveCompetency(matrix, competency.id, by));
    requestAnimationFrame(() => document.getElementById(summaryId(competency))?.focus());
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key] as 1 | -1 | undefined;
    if (!event.altKey || !by || !(event.target instanceof HTMLElement) || event.target.localName !== 'summary') return;
    event.preventDefault();
    move(by);
  };
  return (
    <details
      class="comp"
      open={isOpen}
      onKeyDown={onKeyDown}
      onToggle={({ currentTarget }) => store.unfold(competency.id, currentTarget.open)}
    >
      <summary id={summaryId(competency)} aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown">
        <b>{competency.name || 'A new competency'}</b>
        <span class="sk">{competency.skills.map((id) => skillName(matrix, id)).join(', ')}</span>
        <Standing store={store} competency={competency} index={index} />
        <span class="chev">
          <Icon name="chevron" />
        </span>
      </summary>
      {isOpen && <Parts store={store} matrix={matrix} competency={competency} index={index} move={move} />}
    </details>
  );
}

const summaryId = ({ id }: Competency): string => `comp-${id}`;

function Standing({ store, competency, index }: Omit<CompetencyProps, 'matrix'>) {
  const wrong = problemsWithin(store.drafting.problems.value, `competencies[${index}]`).length;
  if (wrong === 0) return <span class="qn">{plural(competency.questions.length, 'question')}</span>;
  return (
    <span class="qn bad">
      <Icon name="warn" small />
      {wrong} to mend
    </span>
  );
}

function Parts({ store, matrix, competency, index, move }: CompetencyProps & { move(by: 1 | -1): void }) {
  const path = `competencies[${index}]`;
  const set = (part: Partial<Competency>, field: string): void =>
    store.change(changeCompetency(matrix, competency.id, part), `${path}.${field}`);
  const text = (field: 'name' | 'shortName' | 'why' | 'evidence', label: string, hint?: string) => (
    <OwnField
      store={store}
      path={`${path}.${field}`}
      label={label}
      value={competency[field]}
      change={(value) => set({ [field]: value }, field)}
      {...(hint && { hint })}
    />
  );
  const counts = fieldId(`${path}.shownBy`);
  return (
    <div class="comp__parts">
      {text('name', 'Name')}
      {text('shortName', 'Short name, at most 12 characters')}
      <div class="wide">{text('why', 'Why it matters')}</div>
      <div class="field">
        <label for={counts}>Counts as evidence</label>
        <select
          class="select"
          id={counts}
          value={competency.shownBy ?? 'work-or-project'}
          onChange={({ currentTarget }) =>
            store.change(countOnly(matrix, competency.id, currentTarget.value === 'work' ? 'work' : undefined))
          }
        >
          <option value="work-or-project">In work or a project</option>
          <option value="work">In work alone</option>
        </select>
      </div>
      {text('evidence', 'Evidence wanted, in one sentence')}
      <SkillsPart
        store={store}
        matrix={matrix}
        competency={competency}
        index={index}
        list="skills"
        label="Skills that show it"
        hint="Any one of them is enough. What the catalogue lacks becomes a skill of your own."
      />
      <SkillsPart
        store={store}
        matrix={matrix}
        competency={competency}
        index={index}
        list="related"
        label="Related skills"
        hint="Alone they show it weakly."
      />
      <SignalsPart store={store} matrix={matrix} competency={competency} index={index} />
      <QuestionsPart store={store} matrix={matrix} competency={competency} index={index} />
      <Order store={store} matrix={matrix} competency={competency} index={index} move={move} />
    </div>
  );
}

function Order({ store, matrix, competency, index, move }: CompetencyProps & { move(by: 1 | -1): void }) {
  const last = matrix.competencies.length - 1;
  return (
    <div class="wide row">
      <button class="btn" type="button" disabled={index === 0} onClick={() => move(-1)}>
        <Icon name="up" />
        Move up
      </button>
      <button class="btn" type="button" disabled={index === last} onClick={() => move(1)}>
        <Icon name="down" />
        Move down
      </button>
      <button
        class="btn btn--quiet btn--danger push"
        type="button"
        disabled={last === 0}
        onClick={() => store.change(removeCompetency(matrix, competency.id))}
      >
        <Icon name="trash" />
        Remove {competency.name || 'this competency'}
      </button>
    </div>
  );
}
