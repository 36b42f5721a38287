import { CompetencyGlyph, STATUS_WORDS, type Status } from '#lib/ui/competencies.tsx';
import { Severity } from '#lib/ui/severity.tsx';

const SEVERITIES = ['high', 'medium', 'low', 'note'] as const;

/** What the signs of a list mean. */
export function Signs() {
  return (
    <div class="signs">
      <ul aria-label="Signs for competencies">
        {(Object.keys(STATUS_WORDS) as Status[]).map((status) => (
          <li key={status} class="st">
            <CompetencyGlyph status={status} />
            {STATUS_WORDS[status]}
          </li>
        ))}
      </ul>
      <ul aria-label="Signs for flags">
        {SEVERITIES.map((level) => (
          <li key={level}>
            <Severity level={level} />
          </li>
        ))}
      </ul>
    </div>
  );
}
