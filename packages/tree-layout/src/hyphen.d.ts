declare module 'hyphen/sv' {
  /** Puts soft hyphens (U+00AD) where a Swedish word may break. */
  export function hyphenateSync(text: string): string;
}
