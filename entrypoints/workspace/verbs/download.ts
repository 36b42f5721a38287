/** Hands a text, or what is as long as a file, to the user as a file. */
export function download(content: string | Blob, fileName: string, type = 'application/json'): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(url);
}
