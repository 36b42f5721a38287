/** For each absolute command of a path, which of its numbers are places from the left, and after how many numbers it begins again. */
const LEFT: Record<string, { at: readonly number[]; of: number }> = {
  M: { at: [0], of: 2 },
  L: { at: [0], of: 2 },
  H: { at: [0], of: 1 },
  C: { at: [0, 2, 4], of: 6 },
  A: { at: [5], of: 7 },
};

/** A path of an icon, moved to the right. */
export function moved(path: string, by: number): string {
  if (by === 0) return path;
  return path.replace(/([A-Za-z])([^A-Za-z]*)/gu, (whole, command: string, rest: string) => {
    const left = LEFT[command];
    if (!left) return whole;
    const numbers = rest.match(/-?(?:\d+\.?\d*|\.\d+)/gu) ?? [];
    return `${command}${numbers.map((number, place) => (left.at.includes(place % left.of) ? Number(number) + by : number)).join(' ')}`;
  });
}
