/** Tags that one candidate may have. */
export const MOST_TAGS = 50;
/** Longest tag. */
export const TAG_LENGTH = 60;

/** A tag as it is kept: one line without spaces around it, cut to its longest. */
export const cleanTag = (text: string): string => text.replace(/\s+/gu, ' ').trim().slice(0, TAG_LENGTH).trim();
