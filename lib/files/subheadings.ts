import type { Heading } from './heading-marks.ts';
import { isJobLine } from './job-lines.ts';
import type { Line } from './lines.ts';

/** Words that head a section of a résumé, and also a part of one job. */
const WITHIN_JOBS =
  /^(?:(?:key |main |core |selected |notable )?(?:achievements|accomplishments|highlights|results|contributions|projects|responsibilities|skills|tools|technologies)|(?:tech(?:nology|nical)? )?stack|methods|erfolge|projekte|technologien|werkzeuge|kenntnisse|réalisations|projets|outils|technologies utilisées|logros|proyectos|tecnologías|herramientas|realizações|progetti|tecnologie|strumenti)$/iu;

/** Without the headings of single jobs: "Achievements:" below a job, set again and again, or otherwise than "Experience" with another job further down. */
export function withoutSubheadings(lines: readonly Line[], headings: ReadonlyMap<number, Heading>): Map<number, Heading> {
  const kept = new Map<number, Heading>();
  const nextJob = nextJobLines(lines);
  const counts = countTitles(headings);
  const strong = [...headings].filter(([, { title }]) => !WITHIN_JOBS.test(title)).map(([at]) => at);
  let open: Heading | undefined;
  let passed = 0;
  for (const [at, heading] of headings) {
    while ((strong[passed] ?? lines.length) <= at) passed++;
    const isRepeated = (counts.get(heading.title.toLowerCase()) ?? 0) > 1;
    const isWeaker = open?.style !== heading.style || open.level !== heading.level;
    const jobsFollow = (nextJob[at + heading.lines] ?? lines.length) < (strong[passed] ?? lines.length);
    if (open?.kind === 'work' && WITHIN_JOBS.test(heading.title) && (isRepeated || (isWeaker && jobsFollow))) continue;
    kept.set(at, heading);
    open = heading;
  }
  return kept;
}

/** For each line, the number of the first line from there on that carries the dates of a job. */
export function nextJobLines(lines: readonly Line[]): number[] {
  const next = new Array<number>(lines.length + 1).fill(lines.length);
  for (let at = lines.length - 1; at >= 0; at--) next[at] = isJobLine(lines, at) ? at : (next[at + 1] ?? lines.length);
  return next;
}

function countTitles(headings: ReadonlyMap<number, Heading>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { title } of headings.values()) counts.set(title.toLowerCase(), (counts.get(title.toLowerCase()) ?? 0) + 1);
  return counts;
}

const MARKS = /^(?:#{1,6}\s+|\*\*|__)|(?:\*\*|__)$/g;

/** A heading within one job without its marks, so that it is not taken for the title of another job. */
export const plainSubheading = (line: Line): Line => {
  const text = line.text.replace(MARKS, '').replace(/:$/, '');
  return text !== line.text && WITHIN_JOBS.test(text) ? { ...line, text: `${text}:` } : line;
};
