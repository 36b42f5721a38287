/** What is hidden, as it is drawn, printed, copied and read out in its place. */
export const BLOCKS = {
  name: '▒hidden name▒',
  school: '▒hidden school▒',
  place: '▒hidden place▒',
  pronoun: '▒hidden pronoun▒',
  year: '▒hidden year▒',
  address: '▒hidden address▒',
} as const;

export type Hidden = keyof typeof BLOCKS;

/** A stretch of a text that is hidden, in UTF-16 offsets. */
export interface Cut {
  start: number;
  end: number;
  what: Hidden;
}

/** A text with blocks in the place of what is hidden, and where its places went. */
export interface MaskedText {
  text: string;
  /** Where a stretch of the text stands now; what lies in part under a block takes the whole block. */
  moved(start: number, end: number): { start: number; end: number };
}

/** Blocks in the place of the cuts. Cuts that overlap, or stand beside each other and hide the same, become one. */
export function withBlocks(text: string, cuts: readonly Cut[]): MaskedText {
  const merged = mergedCuts(text, cuts);
  let made = '';
  let done = 0;
  const places: { cut: Cut; at: number; size: number }[] = [];
  for (const cut of merged) {
    made += text.slice(done, cut.start);
    places.push({ cut, at: made.length, size: BLOCKS[cut.what].length });
    made += BLOCKS[cut.what];
    done = cut.end;
  }
  made += text.slice(done);
  const move = (offset: number, isEnd: boolean): number => {
    let shift = 0;
    for (const { cut, at, size } of places) {
      if (offset <= cut.start) break;
      if (offset < cut.end) return isEnd ? at + size : at;
      shift = at + size - cut.end;
    }
    return offset + shift;
  };
  return { text: made, moved: (start, end) => ({ start: move(start, false), end: move(end, true) }) };
}

function mergedCuts(text: string, cuts: readonly Cut[]): Cut[] {
  const merged: Cut[] = [];
  for (const cut of [...cuts].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    const joins =
      last &&
      (cut.start < last.end ||
        (cut.what === last.what && /^[\s,.&–-]{0,3}$/u.test(text.slice(last.end, cut.start)) && cut.what !== 'pronoun'));
    if (last && joins) last.end = Math.max(last.end, cut.end);
    else merged.push({ ...cut });
  }
  return merged;
}

/** A text that is hidden as a whole. */
export const wholeBlock = (text: string): MaskedText => ({ text, moved: () => ({ start: 0, end: text.length }) });
