/** A text as it is compared and searched: lower case, without accents, the same in every browser language. */
export const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss');

/** The words of a text, folded, in their order. Signs within names such as C++ and Node.js stay. */
export const foldedWords = (text: string): string[] => folded(text).match(/[\p{L}\p{N}]+(?:[.+#/-]*[\p{L}\p{N}+#]+)*/gu) ?? [];
