/** A list of single words, written as one line of data. */
export const words = (line: string): readonly string[] => line.split(' ');
