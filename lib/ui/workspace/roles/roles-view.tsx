import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Matrix } from '#lib/matrices/schema.ts';
import { HIRE_CHECKLIST } from '#lib/roles/hire-checklist.ts';
import { Icon } from '#lib/ui/icon.tsx';
import { plural } from '#lib/ui/words.ts';
import { Broken } from '#lib/ui/workspace/broken.tsx';
import { roleOf } from '#lib/ui/workspace/candidate-row.ts';
import type { NamedSkill } from './must-haves.tsx';
import { RoleFormView } from './role-form.tsx';
import type { RolesStore } from './store.ts';
import type { Role } from './verbs.ts';

interface RolesProps {
  store: RolesStore;
  matrices: readonly Matrix[];
  skills: readonly NamedSkill[];
}

/** The roles that are hired for, or the one that is being written. */
export function RolesView({ store, matrices, skills }: RolesProps) {
  const { value: draft } = store.draft;
  const roles = store.roles.value;
  const [head, wasWriting] = [useRef<HTMLHeadingElement>(null), useRef(false)];
  useLayoutEffect(() => {
    if (wasWriting.current && !draft && document.activeElement === document.body) head.current?.focus();
    wasWriting.current = draft !== undefined;
  }, [draft]);
  if (draft) return <RoleFormView store={store} draft={draft} matrices={matrices} skills={skills} />;
  if (roles.kind === 'loading') return <h1>Roles</h1>;
  if (roles.kind === 'broken') return <Broken message={roles.message} />;
  return (
    <>
      <div class="page__head">
        <div>
          <h1 tabIndex={-1} ref={head}>
            Roles
          </h1>
          <p>What each profile is read for. Write the role down before the first profile is opened.</p>
        </div>
        <button class="btn btn--primary" type="button" onClick={() => store.begin()}>
          <Icon name="brief" />
          New role
        </button>
      </div>
      {roles.value.length === 0 ? <NoRoles /> : <RoleList store={store} roles={roles.value} matrices={matrices} />}
    </>
  );
}

function NoRoles() {
  return (
    <section class="card empty">
      <h2>No role is written down yet</h2>
      <p>
        Until then profiles are read against a specialisation and a level that you choose in the popup. A role adds the skills that it can’t
        do without, its budget against the market, and what has to be settled before a hire.
      </p>
    </section>
  );
}

function RoleList({ store, roles, matrices }: { store: RolesStore; roles: readonly Role[]; matrices: readonly Matrix[] }) {
  return (
    <ul class="cards">
      {roles.map((role) => (
        <li key={role.id} class="card role-card">
          <h2>{role.name}</h2>
          <p class="hint">
            {roleOf(role.brief, matrices)} · {plural(role.brief.mustHave.length, 'must-have')} · {role.settled.length} of{' '}
            {HIRE_CHECKLIST.length} settled
          </p>
          <div class="row">
            <button class="btn" type="button" onClick={() => store.begin(role)}>
              Open <span class="vh">{role.name}</span>
            </button>
            <button class="btn btn--quiet" type="button" onClick={() => store.duplicate(role)}>
              <Icon name="copy" />
              Duplicate <span class="vh">{role.name}</span>
            </button>
            <button class="btn btn--quiet btn--danger" type="button" onClick={() => void store.remove(role)}>
              <Icon name="trash" />
              Remove <span class="vh">{role.name}</span>
            </button>
          </div>
        </li>
      ))}
    </ul>
  );
}
