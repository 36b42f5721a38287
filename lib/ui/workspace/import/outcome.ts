import type { ReadErrorCode } from '#lib/profile/draft.ts';
import type { IconName } from '#lib/ui/icons.ts';
import { problemTitle, wordsOf } from '#lib/ui/problem-words.ts';
import { shortDate } from '#lib/ui/words.ts';
import type { ImportItem, ItemState, ReadState } from './items.ts';

/** What became of a file, in a word with its sign, and what that means. */
export interface Outcome {
  icon: IconName;
  tone: 'ok' | 'bad' | 'run' | 'quiet';
  word: string;
  text: string;
}

export interface Group {
  id: string;
  title: string;
  items: readonly ImportItem[];
}

const FAILURES: Record<ReadErrorCode | 'unexpected', string> = {
  'login-wall': 'Sign-in page',
  'not-a-profile': 'No profile',
  'layout-changed': 'Layout',
  'no-text': 'No text',
  'language-not-supported': 'Language',
  encrypted: 'Locked',
  'too-large': 'Too large',
  'unsupported-type': 'File type',
  malformed: 'Damaged',
  'not-found': 'Not found',
  unexpected: 'Fault',
};

const GROUPS: readonly { id: string; title: string; holds(state: ItemState): boolean }[] = [
  { id: 'failed', title: 'Could not be read', holds: ({ kind }) => kind === 'failed' },
  { id: 'perhaps', title: 'Perhaps a person you have already: please decide', holds: (state) => isRead(state, 'perhaps', 'mate') },
  { id: 'stopped', title: 'Not read, because you stopped', holds: ({ kind }) => kind === 'stopped' },
  { id: 'read', title: 'Read', holds: (state) => isRead(state, 'new') },
  { id: 'known', title: 'Saved before, with the same text', holds: (state) => isRead(state, 'saved') },
  { id: 'twin', title: 'The same file twice', holds: ({ kind }) => kind === 'twin' },
  { id: 'saved', title: 'Saved', holds: ({ kind }) => kind === 'saved' },
  { id: 'waiting', title: 'Still to be read', holds: ({ kind }) => kind === 'waiting' || kind === 'reading' },
];

const isRead = (state: ItemState, ...kinds: ReadState['known']['kind'][]): boolean =>
  state.kind === 'read' && kinds.includes(state.known.kind);

/** What needs the user comes first; empty groups are left out. */
export const groupsOf = (items: readonly ImportItem[]): Group[] =>
  GROUPS.map(({ id, title, holds }) => ({ id, title, items: items.filter(({ state }) => holds(state)) })).filter(
    (group) => group.items.length > 0,
  );

export function outcomeOf(state: ItemState, now: Date): Outcome {
  switch (state.kind) {
    case 'failed':
      return { icon: 'warn', tone: 'bad', word: FAILURES[state.code], text: failureText(state) };
    case 'twin':
      return { icon: 'copy', tone: 'quiet', word: 'Twice', text: `The same as ${state.of}, which is listed.` };
    case 'read':
      return readOutcome(state, now);
    case 'saved':
      return { icon: 'saved', tone: 'ok', word: 'Saved', text: state.was.take.kind === 'attach' ? 'Added to the saved candidate.' : '' };
    case 'reading':
      return { icon: 'refresh', tone: 'run', word: 'Reading', text: '' };
    case 'waiting':
      return { icon: 'clock', tone: 'quiet', word: 'Waiting', text: '' };
    case 'stopped':
      return { icon: 'stop', tone: 'quiet', word: 'Stopped', text: '“Go on” reads it.' };
  }
}

function readOutcome({ known }: ReadState, now: Date): Outcome {
  if (known.kind === 'new') return { icon: 'check', tone: 'ok', word: 'Read', text: '' };
  if (known.kind === 'saved') {
    const text = `Saved on ${shortDate(known.savedAt, now)}. Tick it to save it anew; notes and stage stay.`;
    return { icon: 'saved', tone: 'quiet', word: 'Known', text };
  }
  return { icon: 'user', tone: 'bad', word: 'Same person?', text: likenessText(known, now) };
}

function likenessText(known: Extract<ReadState['known'], { kind: 'perhaps' | 'mate' }>, now: Date): string {
  if (known.kind === 'mate') return `${known.file} has the same name and employer (${known.employers.join(', ')}).`;
  const [first] = known.namesakes;
  return first
    ? `${first.name}, saved on ${shortDate(first.savedAt, now)}, has the same name and employer (${first.employers.join(', ')}).`
    : '';
}

function failureText({ code, message }: Extract<ItemState, { kind: 'failed' }>): string {
  if (code === 'unexpected') return `Reading it failed (${message ?? 'unknown'}). The other files are not touched by that.`;
  const problem = { code, from: 'file', ...(message !== undefined && { message }) } as const;
  return message ?? `${problemTitle(problem)}. ${wordsOf(problem).text}`;
}

/** 45 is "about 45 seconds", 130 is "about 2 minutes". */
export function spellSeconds(seconds: number): string {
  if (seconds < 10) return 'a few seconds';
  if (seconds < 90) return `about ${Math.ceil(seconds / 5) * 5} seconds`;
  return `about ${Math.round(seconds / 60)} minutes`;
}
