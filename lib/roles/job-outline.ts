import type { Brief, Matrix } from '#lib/matrices/schema.ts';

const LEVELS: Readonly<Record<Brief['level'], string>> = {
  junior: 'Junior: learns on real tasks, with somebody to ask.',
  mid: 'Mid-level: takes a task from the request to the release.',
  senior: 'Senior: designs, reviews, finds faults, and knows how things work inside.',
};

/** An outline of a job description that names the specialisation, as Markdown: what stands in it is what profiles will be read against. */
export function jobOutline(
  name: string,
  { level, mustHave, remote, process }: Brief,
  matrix: Matrix,
  skillName: (id: string) => string,
): string {
  const required = mustHave.map((id) => `- ${skillName(id)}`);
  return [
    `# ${name}: ${matrix.name} with Python`,
    matrix.summary,
    LEVELS[level],
    section(
      'What you will do',
      matrix.competencies.map(({ name: competency, why }) => `- **${competency}.** ${why}`),
    ),
    section(
      'What we can’t do without',
      required.length > 0 ? required : ['- Name the two or three skills that the first six months need.'],
    ),
    section('What can be learnt here', ['- Everything else. We read for evidence of work, and not for lists.']),
    ...(remote ? [section('Where and when', [remote])] : []),
    ...(process ? [section('How we work', [process])] : []),
    section('How we choose', ['The same questions for everybody, about work that you have done. No puzzles.']),
  ].join('\n\n');
}

const section = (title: string, lines: readonly string[]): string => `## ${title}\n\n${lines.join('\n')}`;
