/** A text file as it stands, bundled by Vite and vitest alike. */
declare module '*?raw' {
  const text: string;

  export { text as default };
}
