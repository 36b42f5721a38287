const UNITS = ['bytes', 'kB', 'MB', 'GB', 'TB'];

/** 1234567 bytes are "1.2 MB". */
export function sizeWords(bytes: number): string {
  let [size, unit] = [bytes, 0];
  while (size >= 1000 && unit < UNITS.length - 1) {
    size /= 1000;
    unit += 1;
  }
  return `${unit > 0 && size < 10 ? size.toFixed(1) : Math.round(size)} ${UNITS[unit] ?? ''}`;
}
