import { Icon } from './icon.tsx';
import type { SelectionReading } from './verbs.ts';

interface SelectionLineProps {
  selection: SelectionReading;
  readSelection(): void;
  readPage(): void;
}

/** That text is selected in the page: it is offered, or it is all that was read. */
export function SelectionLine({ selection, readSelection, readPage }: SelectionLineProps) {
  return (
    <p class="cover">
      <Icon name="file" small />
      <span>{WORDS[selection]}</span>
      {selection === 'offered' && (
        <button class="link-btn" type="button" onClick={readSelection}>
          Read only the selected text
        </button>
      )}
      {selection === 'chosen' && (
        <button class="link-btn" type="button" onClick={readPage}>
          Read the whole page
        </button>
      )}
    </p>
  );
}

const WORDS: Readonly<Record<SelectionReading, string>> = {
  offered: 'Text is selected in this page.',
  chosen: 'Only the selected text was read.',
  instead: 'This page is not a profile, so only the selected text was read.',
};
