import { Icon } from '#lib/ui/icon.tsx';
import type { CandidateStore } from './store.ts';
import { EXPORT_FORMATS, type ExportFormat, type OpenedCandidate, type Reading } from './verbs.ts';

const WORDS: Record<ExportFormat, string> = {
  markdown: 'Report as Markdown',
  report: 'Report as JSON',
  'json-resume': 'Profile as JSON Resume',
  everything: 'Everything stored',
};

interface ExportProps {
  store: CandidateStore;
  candidate: OpenedCandidate;
  shown: Reading | undefined;
}

/** Ways to take the candidate out of here, and the way to delete them. */
export function ExportCard({ store, candidate, shown }: ExportProps) {
  const formats = EXPORT_FORMATS.filter((format) => shown || format === 'everything');
  return (
    <section class="card box no-print" aria-labelledby="export-heading">
      <h2 id="export-heading">Take away</h2>
      <div class="stack">
        {formats.map((format) => (
          <button key={format} class="btn btn--quiet" type="button" onClick={() => void store.export(candidate, format, shown)}>
            <Icon name="download" />
            {WORDS[format]}
          </button>
        ))}
        <button class="btn btn--quiet" type="button" onClick={store.print}>
          <Icon name="file" />
          Print
        </button>
        <button class="btn btn--quiet btn--danger" type="button" onClick={() => void store.remove(candidate)}>
          <Icon name="trash" />
          Delete candidate
        </button>
      </div>
      <p class="hint">Each file that is taken away is noted in the log on this computer.</p>
    </section>
  );
}
