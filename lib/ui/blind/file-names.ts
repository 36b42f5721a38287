const ENDING = /\.(?:pdf|docx?|odt|rtf|txt|md|json|html?|png|jpe?g|tex)$/u;

const endingOf = (name: string): string | undefined => ENDING.exec(name.toLowerCase())?.[0];

export const isFileName = (text: string): boolean => endingOf(text) !== undefined;

/** "Ada Lovelace CV.pdf" as "a file.pdf": all but a known ending may tell who it is. */
export const hiddenFileName = (name: string): string => `a file${endingOf(name) ?? ''}`;
