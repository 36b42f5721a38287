/** Why no years are counted where one job tells none. */
export const UNDATED = 'A job has no dates that can be counted, so the years could not be counted.';
