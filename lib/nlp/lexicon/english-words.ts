/** Small words of English prose that few other languages share; "in" and "for" are German and Norwegian too. */
export const ENGLISH_WORDS: ReadonlySet<string> = new Set('the and of with to from by that which our into their this'.split(' '));
