import type { ComponentChildren } from 'preact';
import type { Matrix } from '#lib/matrices/schema.ts';
import { spellMonths } from '#lib/profile/partial-date.ts';
import { coverageLine } from '#lib/reading/coverage.ts';
import { Severity } from '#lib/ui/severity.tsx';
import type { Choice } from '#lib/ui/verbs.ts';
import { plural, spellDate } from '#lib/ui/words.ts';
import { nameOf, roleOf } from '#lib/ui/workspace/candidate-row.ts';
import { hrefOf } from '#lib/ui/workspace/place.ts';
import { CompetencyCell } from './competency-cell.tsx';
import { competencyRows, differs, skillRows } from './rows.ts';
import type { Column } from './store.ts';

interface TableProps {
  columns: readonly Column[];
  matrices: readonly Matrix[];
  choice: Choice;
  onlyDifferences: boolean;
}

export function CompareTable({ columns, matrices, choice, onlyDifferences }: TableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reachable by keyboard
    <section class="card scroll" tabIndex={0} aria-label="Comparison">
      <table class="table compare__table">
        <caption class="vh">Competencies, years, flags, questions and notes of each candidate</caption>
        <thead>
          <tr>
            <td />
            {columns.map((column) => (
              <Head key={column.row.id} column={column} matrices={matrices} />
            ))}
          </tr>
        </thead>
        <tbody>
          <Competencies columns={columns} matrices={matrices} choice={choice} onlyDifferences={onlyDifferences} />
          <Years columns={columns} matrices={matrices} choice={choice} />
          <Rest columns={columns} />
        </tbody>
      </table>
    </section>
  );
}

function Head({ column: { row, stage, profile, savedAgainst, asSaved }, matrices }: { column: Column; matrices: readonly Matrix[] }) {
  return (
    <th scope="col">
      <a href={hrefOf({ screen: 'candidate', id: row.id })}>{nameOf(row)}</a>
      <p>{row.headline}</p>
      <p>
        <span class="tag">{stage}</span>
      </p>
      <p>{coverageLine(profile)}</p>
      {savedAgainst && <p>Saved against {savedWords(savedAgainst, matrices)}; read anew for this page. What is saved stays.</p>}
      {asSaved && <p>Shown as it was saved: it could not be read anew, and the role or matrix may have changed since.</p>}
    </th>
  );
}

function Competencies({ columns, matrices, choice, onlyDifferences }: TableProps) {
  const rows = competencyRows(columns);
  const shown = onlyDifferences ? rows.filter(differs) : rows;
  const matrix = matrices.find(({ id }) => id === choice.specialization);
  if (shown.length === 0) return <Group columns={columns}>All competencies are in the same state for everybody</Group>;
  return (
    <>
      {shown.map(({ id, name, cells }) => (
        <tr key={id}>
          <th scope="row">
            {name}
            <p>{matrix?.competencies.find((competency) => competency.id === id)?.why}</p>
          </th>
          {columns.map((column, at) => (
            <td key={column.row.id}>
              <CompetencyCell column={column} competency={cells[at]} />
            </td>
          ))}
        </tr>
      ))}
    </>
  );
}

function Group({ columns, children }: { columns: readonly Column[]; children: ComponentChildren }) {
  return (
    <tr class="compare__group">
      <th scope="rowgroup" colSpan={columns.length + 1}>
        {children}
      </th>
    </tr>
  );
}

function Years({ columns, matrices, choice }: Omit<TableProps, 'onlyDifferences'>) {
  const matrix = matrices.find(({ id }) => id === choice.specialization);
  const rows = skillRows(columns, new Set(matrix?.competencies.flatMap(({ skills }) => skills)));
  return (
    <>
      <Group columns={columns}>Years that dated jobs show, in what was read; time in two jobs at once counts once</Group>
      <TextRow name="All jobs" columns={columns} text={({ report }) => yearsOf(report.experience.months)} />
      {rows.map(({ id, name, cells }) => (
        <TextRow key={id} name={name} columns={columns} text={(_, at) => cells[at] ?? ''} />
      ))}
    </>
  );
}

const yearsOf = (months: number): string => (months > 0 ? spellMonths(months) : 'No job with dates was read');

function TextRow({ name, columns, text }: { name: string; columns: readonly Column[]; text: (column: Column, at: number) => string }) {
  return (
    <tr class="compare__line">
      <th scope="row">{name}</th>
      {columns.map((column, at) => (
        <td key={column.row.id}>{text(column, at)}</td>
      ))}
    </tr>
  );
}

function Rest({ columns }: { columns: readonly Column[] }) {
  return (
    <>
      <Group columns={columns}>Flags, interview and notes</Group>
      <tr>
        <th scope="row">
          Flags
          <p>Each is a question to ask</p>
        </th>
        {columns.map((column) => (
          <td key={column.row.id}>
            <Flags column={column} />
          </td>
        ))}
      </tr>
      <tr>
        <th scope="row">Interview</th>
        {columns.map(({ row, report }) => (
          <td key={row.id}>
            {interviewOf(report)}
            <p>
              <a href={hrefOf({ screen: 'kit', id: row.id })}>
                Interview kit <span class="vh">of {nameOf(row)}</span>
              </a>
            </p>
          </td>
        ))}
      </tr>
      <tr>
        <th scope="row">Notes</th>
        {columns.map((column) => (
          <td key={column.row.id}>
            <Notes column={column} />
          </td>
        ))}
      </tr>
    </>
  );
}

function Flags({ column: { report } }: { column: Column }) {
  if (report.findings.length === 0) return <span class="muted">None in what was read</span>;
  return (
    <ul class="compare__flags">
      {report.findings.map(({ id, severity, message }) => (
        <li key={id}>
          <Severity level={severity} />
          <span>{message}</span>
        </li>
      ))}
    </ul>
  );
}

function interviewOf({ questions }: Column['report']): string {
  const probes = questions.filter(({ kind }) => kind === 'probe').length;
  return probes > 0 ? `The same core questions, and ${plural(probes, 'probe')} to choose from` : 'The same core questions';
}

function Notes({ column: { notes } }: { column: Column }) {
  if (notes.length === 0) return <span class="muted">No notes</span>;
  return (
    <ul class="compare__notes">
      {notes.map(({ at, text }) => (
        <li key={at}>
          {text}
          <span class="hint">{spellDate(at)}</span>
        </li>
      ))}
    </ul>
  );
}

function savedWords(saved: NonNullable<Column['savedAgainst']>, matrices: readonly Matrix[]): string {
  const plain = roleOf(saved, matrices);
  return saved.role?.name ?? (saved.isForLostRole ? `${plain}, for a role that is not there any more` : plain);
}
