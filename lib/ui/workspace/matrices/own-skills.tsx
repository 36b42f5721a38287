import type { Matrix, OwnSkill } from '#lib/matrices/schema.ts';
import { Icon } from '#lib/ui/icon.tsx';
import { Chips, WordField } from './chips.tsx';
import { ComboBox } from './combo-box.tsx';
import { addOwnSkill, changeOwnSkill, removeOwnSkill, showSkills } from './edit.ts';
import { fieldId, problemsWithin } from './fields.ts';
import { isOfCatalogue, ownSkillNamed, skillName, skillsFor } from './known.ts';
import { OwnField } from './own-field.tsx';
import { Problem } from './skills-part.tsx';
import type { MatricesStore } from './store.ts';

/** Skills that the catalogue does not have, and further spellings of those that it has. */
export function OwnSkills({ store, matrix }: { store: MatricesStore; matrix: Matrix }) {
  const own = matrix.ownSkills ?? [];
  return (
    <section class="own" aria-labelledby="own-skills">
      <h3 id="own-skills">Skills and spellings of your own</h3>
      <p class="hint">
        A tool of your house, or how your trade writes one that is known. A spelling is plain text: it is met word by word, capitals or not,
        and no sign in it has a meaning.
      </p>
      {own.length > 0 && (
        <ul class="own__list">
          {own.map((skill, i) => (
            <OneSkill key={skill.id} store={store} matrix={matrix} skill={skill} index={i} />
          ))}
        </ul>
      )}
      <div class="field__row">
        <WordField
          id="own-skill-new"
          label="Name of a skill to add"
          placeholder="Name, then Enter"
          add={(name) => store.change(addOwnSkill(matrix, ownSkillNamed(matrix, name)))}
        />
      </div>
    </section>
  );
}

interface OneSkillProps {
  store: MatricesStore;
  matrix: Matrix;
  skill: OwnSkill;
  index: number;
}

function OneSkill({ store, matrix, skill, index }: OneSkillProps) {
  const path = `ownSkills[${index}]`;
  const known = isOfCatalogue(skill.id);
  const field = fieldId(`${path}.aliases`);
  const problems = problemsWithin(store.drafting.problems.value, `${path}.aliases`);
  const spell = (aliases: readonly string[]): void => store.change(changeOwnSkill(matrix, index, { aliases: [...aliases] }));
  return (
    <li class="own__skill">
      {known ? (
        <p>
          <b>{skill.name}</b> <span class="hint">is in the catalogue: further spellings of it</span>
        </p>
      ) : (
        <OwnField
          store={store}
          path={`${path}.name`}
          label="Name"
          value={skill.name}
          change={(name) => store.change(changeOwnSkill(matrix, index, { name }), `${path}.name`)}
        />
      )}
      <div class="field">
        <span class="field__label" aria-hidden="true">
          Spellings
        </span>
        <Chips
          label={`Spellings of ${skill.name}`}
          field={field}
          items={skill.aliases.map((alias, i) => ({
            id: `${i} ${alias}`,
            label: alias,
            problem: problems.find((one) => one.path === `${path}.aliases[${i}]`)?.message,
          }))}
          remove={(at) => spell(skill.aliases.filter((_, i) => i !== at))}
        >
          <WordField
            id={field}
            label={`Add a spelling of ${skill.name}`}
            placeholder="Spelling, then Enter"
            add={(alias) => spell([...skill.aliases, alias])}
          />
        </Chips>
        {problems.map((problem) => (
          <Problem key={problem.path} message={problem.message} />
        ))}
      </div>
      <button class="btn btn--quiet btn--danger" type="button" onClick={() => store.change(removeOwnSkill(matrix, skill.id, known))}>
        <Icon name="trash" />
        Remove <span class="vh">{skill.name}</span>
      </button>
      <Shown store={store} matrix={matrix} skill={skill} index={index} />
    </li>
  );
}

/** What evidence of the skill is evidence of, too. */
function Shown({ store, matrix, skill, index }: OneSkillProps) {
  const path = `ownSkills[${index}].shows`;
  const field = fieldId(path);
  const shows = skill.shows ?? [];
  const problems = problemsWithin(store.drafting.problems.value, path);
  const set = (ids: readonly string[]): void => store.change(showSkills(matrix, index, ids));
  return (
    <div class="field wide">
      <span class="field__label" aria-hidden="true">
        Shows as well
      </span>
      <Chips
        label={`Skills that ${skill.name} shows as well`}
        field={field}
        items={shows.map((id) => ({ id, label: skillName(matrix, id) }))}
        remove={(at) => set(shows.toSpliced(at, 1))}
      >
        <ComboBox
          id={field}
          label={`Add a skill that ${skill.name} shows as well`}
          placeholder="Add a skill"
          offer={(text) => skillsFor(matrix, text, [skill.id, ...shows])}
          choose={(id) => set([...shows, id])}
          isInvalid={problems.length > 0}
        />
      </Chips>
      {problems.map((problem) => (
        <Problem key={problem.path} message={problem.message} />
      ))}
    </div>
  );
}
