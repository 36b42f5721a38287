import type { CompetencyReport, Report } from '#lib/analysis/schema.ts';
import type { Profile } from '#lib/profile/schema.ts';
import { CompetencyGlyph, STATUS_WORDS } from './competencies.tsx';
import { Icon } from './icon.tsx';
import { quoteInContext } from './quote-context.ts';
import { textAt } from './text-at.ts';

/** A report without red flags: what that says, and where the claims are shown. */
export function Calm({ profile, report }: { profile: Profile; report: Report }) {
  const shown = report.competencies.filter(({ evidence }) => evidence.length > 0);
  return (
    <>
      <div class="calm">
        <h2>
          <Icon name="check" />
          No red flags in what was read
        </h2>
        <p>
          That is not a recommendation: nothing that was read contradicts what is claimed. Ask the core questions all the same, as you ask
          everybody for this role.
        </p>
      </div>
      {shown.length > 0 && (
        <>
          <h2 class="h">The claims, and where they are shown</h2>
          <ul class="proof">
            {shown.map((competency) => (
              <Proof key={competency.id} competency={competency} profile={profile} />
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Proof({ competency: { shortName, status, evidence }, profile }: { competency: CompetencyReport; profile: Profile }) {
  const [span] = evidence;
  const { before = '', quote = '', after = '' } = span ? quoteInContext(textAt(profile, span.path), span) : {};
  return (
    <li>
      <span class="st">
        <CompetencyGlyph status={status} />
        {shortName}
        <span class="vh">: {STATUS_WORDS[status]}</span>
      </span>
      <span class="proof__quote">
        “{before}
        {quote}
        {after}”
      </span>
    </li>
  );
}
