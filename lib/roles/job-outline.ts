import { isOfPython } from '#lib/matrices/of-python.ts';
import type { Brief, Matrix } from '#lib/matrices/schema.ts';
import { amountText } from '#lib/rules/compensation/market-figures.ts';
import { ROLE_NEEDS } from './needs.ts';

const LEVELS: Readonly<Record<Brief['level'], string>> = {
  junior: 'Junior: learns on real tasks, with somebody to ask.',
  mid: 'Mid-level: takes a task from the request to the release.',
  senior: 'Senior: designs, reviews, finds faults, and knows how things work inside.',
};

/** An outline of a job description that names the specialisation, as Markdown: what stands in it is what profiles will be read against. */
export function jobOutline(
  name: string,
  { level, mustHave, mustHaveCompetencies = [], budget, needs = [], remote, process }: Brief,
  matrix: Matrix,
  skillName: (id: string) => string,
): string {
  const needed = matrix.competencies.filter(({ id }) => mustHaveCompetencies.includes(id));
  const required = [...needed.map((competency) => `- ${competency.name}`), ...mustHave.map((id) => `- ${skillName(id)}`)];
  const told = (...areas: string[]): string[] =>
    ROLE_NEEDS.filter(({ id, area }) => needs.includes(id) && areas.includes(area)).map(({ line }) => `- ${line}`);
  return [
    `# ${name}: ${matrix.name}${isOfPython(matrix) ? ' with Python' : ''}`,
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
    ...optional('Where and when', [...(remote ? [remote] : []), ...told('Remote work')]),
    ...optional('How we work', [...(process ? [process] : []), ...told('Process', 'Security')]),
    ...(budget ? [section('What we pay', [payLine(budget)])] : []),
    section('How we choose', ['The same questions for everybody, about work that you have done. No puzzles.']),
  ].join('\n\n');
}

const section = (title: string, lines: readonly string[]): string => `## ${title}\n\n${lines.join('\n')}`;

const optional = (title: string, lines: readonly string[]): string[] => (lines.length > 0 ? [section(title, lines)] : []);

/** The range stands in the advertisement, so that nobody is surprised at the end. */
function payLine({ from, amount, currency }: NonNullable<Brief['budget']>): string {
  const most = `${amountText(amount)} ${currency} a year, before tax`;
  return from && from < amount ? `${amountText(from)} to ${most}.` : `Up to ${most}.`;
}
