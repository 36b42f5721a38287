import type { Matrix } from '#lib/matrices/schema.ts';
import { BlindLine } from './blind/blind-line.tsx';
import { ChoiceSelect } from './choice-select.tsx';
import { CompetencyStrip } from './competencies.tsx';
import { CoverageWithMore } from './coverage-line.tsx';
import { Icon } from './icon.tsx';
import type { Pointing } from './pointing.ts';
import { readerReportOf } from './problem-words.ts';
import type { ReportState } from './reading-store.ts';
import { SelectionLine } from './selection-line.tsx';
import type { PopupStore } from './store.ts';

export interface ReportHeadProps {
  store: PopupStore;
  matrices: readonly Matrix[];
  read: ReportState;
  version: string;
  pointing: Pointing;
}

/** Who was read, against what, how much of the page, and what of each competency the text shows. */
export function ReportHead({ store: { reading, blind }, matrices, read, version, pointing }: ReportHeadProps) {
  const { profile, report, selection, structure } = read;
  return (
    <header class="pop__head">
      <div class="pop__who">
        <h1 title={profile.basics.name}>{profile.basics.name ?? 'No name read'}</h1>
        <ChoiceSelect
          matrices={matrices}
          roles={reading.roles.value}
          choice={reading.choice.value}
          choose={(next) => void reading.choose(next)}
        />
      </div>
      {reading.isGuessed.value && (
        <p class="cover" role="status">
          <Icon name="info" small />
          <span>
            Nothing is chosen yet, so it was read against {nameIn(matrices, report.specialization)}, which the work speaks of most.{' '}
            <button class="link-btn" type="button" onClick={() => void reading.choose(reading.choice.value)}>
              Keep that for the next profiles
            </button>
          </span>
        </p>
      )}
      {reading.note.value && (
        <p class="cover" role="status">
          <Icon name="info" small />
          <span>{reading.note.value}</span>
        </p>
      )}
      <BlindLine state={blind.state.value} toggle={blind.toggle} />
      <CoverageWithMore profile={profile} pointing={pointing} {...(structure && { structure: readerReportOf(structure, version) })} />
      {selection && (
        <SelectionLine selection={selection} readSelection={() => void reading.readSelection()} readPage={() => void reading.readAgain()} />
      )}
      <CompetencyStrip competencies={report.competencies} />
    </header>
  );
}

const nameIn = (matrices: readonly Matrix[], id: string): string => matrices.find((matrix) => matrix.id === id)?.name ?? id;
