import type { Profile } from '#lib/profile/schema.ts';
import { coverageLine, coverageMore } from '#lib/reading/coverage.ts';
import { CopyButton } from './copy-button.tsx';
import { Icon } from './icon.tsx';
import type { Pointing } from './pointing.ts';

/** What was read of the source, in one line. */
export function CoverageLine({ profile }: { profile: Profile }) {
  return (
    <p class="cover">
      <Icon name="eye" small />
      <span>{coverageLine(profile)}</span>
    </p>
  );
}

interface CoverageWithMoreProps {
  profile: Profile;
  pointing: Pointing;
  /** The report on the reading, for who maintains the reader. */
  structure?: string;
}

/** The same, and on request what to do so that more is read. */
export function CoverageWithMore({ profile, pointing, structure }: CoverageWithMoreProps) {
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
        {structure && (
          <li>
            Is it there, and was it not read? The reader report names parts of the page and holds no personal data.{' '}
            <CopyButton text={structure} what="the reader report" pointing={pointing} />
          </li>
        )}
      </ul>
    </details>
  );
}
