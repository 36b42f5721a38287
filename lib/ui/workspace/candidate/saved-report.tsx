import { isAboutRole } from '#lib/questions/kit-sheet.ts';
import { CompetencyStrip } from '#lib/ui/competencies.tsx';
import { CoverageLine } from '#lib/ui/coverage-line.tsx';
import { FlagsView } from '#lib/ui/flags-view.tsx';
import { More } from '#lib/ui/more.tsx';
import { QuestionList } from '#lib/ui/questions-view.tsx';
import { FlagAnswerRow } from '#lib/ui/workspace/feedback/flag-answer.tsx';
import type { CandidateStore } from './store.ts';
import type { Reading } from './verbs.ts';

/** A report as it was saved: what was read, flags, questions. */
export function SavedReport({ store, reading: { profile, report } }: { store: CandidateStore; reading: Reading }) {
  const pointing = { copied: store.copied.value, copy: (text: string) => void store.copy(text) };
  return (
    <>
      <section class="card overview" aria-label="What was read, and how much of it each competency has">
        <CoverageLine profile={profile} />
        <CompetencyStrip competencies={report.competencies} />
      </section>
      <section aria-label="Flags">
        <FlagsView
          profile={profile}
          report={report}
          pointing={pointing}
          footOf={(finding) => !isAboutRole(finding.rule) && <FlagAnswerRow feedback={store.feedback} finding={finding} />}
        />
      </section>
      <section class="candidate__questions" aria-label="Questions">
        <More summary="All questions for an interview">
          <QuestionList questions={report.questions} pointing={pointing} />
        </More>
      </section>
    </>
  );
}
