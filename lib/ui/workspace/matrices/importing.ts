import { signal } from '@preact/signals';
import { type MatrixChange, matrixChanges } from '#lib/matrices/changes.ts';
import { MOST_CHARACTERS, parseMatrixText } from '#lib/matrices/parse.ts';
import type { Matrix } from '#lib/matrices/schema.ts';
import { whereIs } from '#lib/matrices/where.ts';
import type { Notice } from '#lib/ui/workspace/notices.ts';
import type { KeptMatrix, MatricesVerbs } from './verbs.ts';

/** One thing to repair in a file, and where it is in words. */
export interface FileProblem {
  where: string;
  path: string;
  message: string;
}

/** A file that can't be taken as it is, or whose matrix is here already. */
export type ImportQuestion =
  | { kind: 'problems'; fileName: string; problems: readonly FileProblem[] }
  | { kind: 'here'; matrix: Matrix; leftOut: readonly string[]; earlier: Matrix; changes: readonly MatrixChange[] };

interface Around {
  own(): readonly KeptMatrix[];
  told(notice: Notice): void;
  goTo(id: string): void;
  reload(): Promise<void>;
}

export type Importing = ReturnType<typeof createImporting>;

/** Stands for the text of a file that is not even opened. */
const TOO_LARGE = ' '.repeat(MOST_CHARACTERS + 1);

/** A matrix of a file, taken in. Nothing that is kept is lost by it: what it takes the place of is put back by undo. */
export function createImporting(verbs: MatricesVerbs, around: Around) {
  const question = signal<ImportQuestion | undefined>(undefined);

  async function keep(matrix: Matrix, leftOut: readonly string[], more = ''): Promise<void> {
    question.value = undefined;
    const outcome = await verbs.save(matrix);
    if (outcome.kind === 'storage-full')
      return around.told({ text: 'The browser has no room left. Nothing was changed; delete candidates you no longer need.' });
    const lost = leftOut.length > 0 ? ` Not known here, and left out: ${leftOut.join(', ')}.` : '';
    const undo = async (): Promise<void> => {
      await outcome.undo();
      around.told({ text: `The import of ${matrix.name} is taken back.` });
      await around.reload();
    };
    await around.reload();
    around.told({ text: `${matrix.name} is imported.${more}${lost}`, undo });
    around.goTo(matrix.id);
  }

  const freshId = (matrix: Matrix): string =>
    verbs.newId(
      matrix.id,
      around.own().map(({ matrix: { id } }) => id),
    );

  return {
    question,
    async read(file: File): Promise<void> {
      const text = await verbs.readText(file).catch(() => '');
      const outcome = parseMatrixText(text ?? TOO_LARGE);
      if (outcome.kind === 'invalid-matrix') {
        const json = jsonOf(text);
        const problems = outcome.problems.map(({ path, message }) => ({ where: whereIs(path, json), path, message }));
        question.value = { kind: 'problems', fileName: file.name, problems };
        return;
      }
      const { matrix, leftOut = [] } = outcome;
      const earlier = around.own().find((kept) => kept.matrix.id === matrix.id)?.matrix;
      const changes = earlier ? matrixChanges(earlier, matrix) : [];
      if (earlier && changes.length === 0) around.told({ text: `${matrix.name} is here already, exactly as in the file.` });
      else if (earlier) question.value = { kind: 'here', matrix, leftOut, earlier, changes };
      else if (verbs.builtIn.some(({ id }) => id === matrix.id))
        await keep(
          { ...matrix, id: freshId(matrix), basedOn: matrix.basedOn ?? matrix.id },
          leftOut,
          ' It stands beside the built-in one.',
        );
      else await keep(matrix, leftOut);
    },
    cancel(): void {
      question.value = undefined;
    },
    async replace(): Promise<void> {
      const { value } = question;
      if (value?.kind === 'here') await keep(value.matrix, value.leftOut, ' It took the place of the one that was here.');
    },
    async keepBoth(): Promise<void> {
      const { value } = question;
      if (value?.kind !== 'here') return;
      const { matrix, leftOut, earlier } = value;
      const name = matrix.name === earlier.name ? `${matrix.name.slice(0, 50)} (file)` : matrix.name;
      await keep({ ...matrix, id: freshId(matrix), name }, leftOut, ' The one that was here stays as it is.');
    },
  };
}

function jsonOf(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}
