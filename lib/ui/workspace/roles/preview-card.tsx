import { useEffect, useState } from 'preact/hooks';
import type { Matrix } from '#lib/matrices/schema.ts';
import { Icon } from '#lib/ui/icon.tsx';
import { plural } from '#lib/ui/words.ts';
import { type RoleForm, roleOf } from './form.ts';
import type { RolesStore } from './store.ts';
import type { RolePreview } from './verbs.ts';

interface PreviewCardProps {
  store: RolesStore;
  form: RoleForm;
  id: string | undefined;
  matrix: Matrix | undefined;
}

/** What the role brings about, told while it is written. */
export function PreviewCard({ store, form, id, matrix }: PreviewCardProps) {
  const [preview, show] = useState<RolePreview | undefined>(undefined);
  const { specialization, level, mustHaveCompetencies, needs } = form;
  useEffect(() => {
    let isOld = false;
    void store.preview(roleOf(form).brief, id).then((made) => !isOld && show(made));
    return () => {
      isOld = true;
    };
  }, [specialization, level, mustHaveCompetencies, needs, id]);
  return (
    <aside class="card preview" aria-labelledby="preview">
      <h2 id="preview">What this brings about</h2>
      <h3>Every profile is read for</h3>
      <ul>
        {(matrix?.competencies ?? []).map(({ id: competency, name }) => (
          <li key={competency}>
            <Icon name="check" small />
            <span>
              {name}
              {mustHaveCompetencies.includes(competency) && <b> · must-have</b>}
            </span>
          </li>
        ))}
      </ul>
      <h3>Asked of everyone, in 45 minutes</h3>
      <ul>
        {(preview?.questions ?? []).map((text) => (
          <li key={text}>
            <Icon name="chat" small />
            <span>{text}</span>
          </li>
        ))}
      </ul>
      {preview && preview.saved > 0 && (
        <p class="hint">{plural(preview.saved, 'saved candidate')} were read for this role. Their reports stay as they are.</p>
      )}
    </aside>
  );
}
