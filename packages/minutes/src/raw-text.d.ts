/** A text file as it stands, bundled by Vite and vitest alike. */
declare module '*?raw' {
  const text: string;
  // biome-ignore lint/style/noDefaultExport: Vite gives a raw file as the default export.
  export default text;
}
