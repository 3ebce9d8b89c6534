/** What a document is called in the log when it came as pasted words, without a file. */
export const pastedName = 'Inklistrad text';

/** Whether a document was pasted: there is no file that it was read from. */
export function isPasted(file: string): boolean {
  return file === pastedName;
}
