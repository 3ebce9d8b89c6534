declare module 'hyphen/sv' {
  /** A CommonJS module: Node gives it as one default export. */
  const hyphen: {
    /** Puts soft hyphens (U+00AD) where a Swedish word may break. */
    hyphenateSync(text: string): string;
  };
  export default hyphen;
}
