import { Icon } from './icon.tsx';
import type { Pointing } from './pointing.ts';

interface CopyButtonProps {
  text: string;
  /** What is copied, for a screen reader: "the question". */
  what: string;
  pointing: Pointing;
}

export function CopyButton({ text, what, pointing }: CopyButtonProps) {
  const done = pointing.copied === text;
  const word = done ? 'Copied' : pointing.uncopied === text ? 'Not copied: try again' : 'Copy';
  return (
    <button class="link-btn" type="button" onClick={() => pointing.copy(text)}>
      <Icon name={done ? 'check' : 'copy'} small />
      {word} <span class="vh">{what}</span>
    </button>
  );
}
