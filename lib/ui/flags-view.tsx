import type { ComponentChildren } from 'preact';
import type { Finding, Report } from '#lib/analysis/schema.ts';
import type { Profile } from '#lib/profile/schema.ts';
import { Calm } from './calm.tsx';
import { Flag } from './flag.tsx';
import { flagsOf, questionsOf } from './flags-of.ts';
import { More } from './more.tsx';
import { NotMade } from './not-made.tsx';
import type { Pointing } from './pointing.ts';
import { plural } from './words.ts';

/** How many red flags stand in view; a long list of them is folded after these. */
const FLAGS_SHOWN = 8;

export interface ReportProps {
  profile: Profile;
  report: Report;
  pointing: Pointing;
  /** What a screen adds at the end of each flag. */
  footOf?: (finding: Finding) => ComponentChildren;
}

/** What was found: red flags one by one, smaller points and checks not made folded. */
export function FlagsView({ profile, report, pointing, footOf }: ReportProps) {
  const { red, small } = flagsOf(report);
  const flag = (finding: Finding, open: boolean) => (
    <li key={finding.id}>
      <Flag
        finding={finding}
        questions={questionsOf(report, finding)}
        profile={profile}
        pointing={pointing}
        open={open}
        foot={footOf?.(finding)}
      />
    </li>
  );
  return (
    <>
      {red.length === 0 && <Calm profile={profile} report={report} />}
      {red.length > 0 && (
        <>
          <h2 class="h">
            {plural(red.length, 'red flag')}
            <span>each one is a question, not a verdict</span>
          </h2>
          <ul class="list">{red.slice(0, FLAGS_SHOWN).map((finding, index) => flag(finding, index === 0))}</ul>
        </>
      )}
      <div class="tail">
        {red.length > FLAGS_SHOWN && (
          <More summary={plural(red.length - FLAGS_SHOWN, 'more red flag')}>
            <ul class="list">{red.slice(FLAGS_SHOWN).map((finding) => flag(finding, false))}</ul>
          </More>
        )}
        {small.length > 0 && (
          <More summary={plural(small.length, 'smaller point')}>
            <ul class="list">{small.map((finding) => flag(finding, false))}</ul>
          </More>
        )}
        <NotMade abstained={report.abstained} />
      </div>
    </>
  );
}
