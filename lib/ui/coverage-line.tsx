import type { Profile } from '#lib/profile/schema.ts';
import { coverageLine, coverageMore } from '#lib/reading/coverage.ts';
import { Icon } from './icon.tsx';

/** What was read of the source, in one line. */
export function CoverageLine({ profile }: { profile: Profile }) {
  return (
    <p class="cover">
      <Icon name="eye" small />
      <span>{coverageLine(profile)}</span>
    </p>
  );
}

/** The same, and on request what to do so that more is read. */
export function CoverageWithMore({ profile }: { profile: Profile }) {
  const more = coverageMore(profile);
  if (more.length === 0) return <CoverageLine profile={profile} />;
  return (
    <details class="cover">
      <summary>
        <Icon name="eye" small />
        <span>{coverageLine(profile)}</span>
        <span class="link-btn">How to show more</span>
      </summary>
      <ul>
        {more.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
    </details>
  );
}
