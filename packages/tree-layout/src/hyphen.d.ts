declare module 'hyphen/sv' {
  /** A CommonJS module: Node gives it as one default export. */
  const hyphen: {
    /** Puts soft hyphens (U+00AD) where a Swedish word may break. */
    hyphenateSync(text: string): string;
  };
  // biome-ignore lint/style/noDefaultExport: this is how the package exports.
  export default hyphen;
}
