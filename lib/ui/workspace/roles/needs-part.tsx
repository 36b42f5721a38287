import { ROLE_NEEDS } from '#lib/roles/needs.ts';
import { Field, Part } from './field.tsx';
import type { RoleForm } from './form.ts';
import type { RolesStore } from './store.ts';

const AREAS = ['Remote work', 'Process', 'Security'] as const;

/** How the work is done: lines of the job description and questions about past practice. */
export function NeedsPart({ form: { needs, remote, process }, store }: { form: RoleForm; store: RolesStore }) {
  const toggle = (id: string): void => store.change({ needs: needs.includes(id) ? needs.filter((other) => other !== id) : [...needs, id] });
  return (
    <Part
      id="needs"
      title="5. Remote, process and security"
      hint="For the job description, and for questions about what somebody has done. Nothing about a person is guessed from it."
    >
      <div class="pair">
        <Field
          id="remote"
          label="Place and shared hours"
          lines={2}
          value={remote}
          change={(text) => store.change({ remote: text.slice(0, 500) })}
        />
        <Field
          id="process"
          label="More about process and security"
          lines={2}
          value={process}
          change={(text) => store.change({ process: text.slice(0, 500) })}
        />
      </div>
      <div class="needs">
        {AREAS.map((area) => (
          <fieldset key={area}>
            <legend>{area}</legend>
            {ROLE_NEEDS.filter((need) => need.area === area).map(({ id, text }) => (
              <label key={id} class="need">
                <input class="check" type="checkbox" checked={needs.includes(id)} onChange={() => toggle(id)} />
                {text}
              </label>
            ))}
          </fieldset>
        ))}
      </div>
    </Part>
  );
}
