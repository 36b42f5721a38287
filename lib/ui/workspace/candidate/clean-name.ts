/** Longest name. */
export const NAME_LENGTH = 200;

/** A name as it is kept: one line without spaces around it. */
export const cleanName = (text: string): string => text.replace(/\s+/gu, ' ').trim().slice(0, NAME_LENGTH).trim();
