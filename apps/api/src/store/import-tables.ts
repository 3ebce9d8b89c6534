/** Documents that were read to be put into the tree; see `import/imports.ts`. */
export type ImportTables = {
  imports: {
    id: string;
    account: string;
    /** The idempotency key of the sender. */
    import_key: string | null;
    file: string;
    /** Of the bytes as they came. */
    sha256: string;
    /** The file itself; null for pasted words. It is internal, and goes when a word of its text is erased. */
    bytes: Uint8Array | null;
    /** One of `import/document-text.ts`. */
    format: string;
    /** The id that its text has beside the log once it is published. */
    source: string;
    text: string;
    /** As JSON: `@utveckling/minutes/proposal` and `…/accept/choices`. */
    proposal: string;
    choices: string;
    /** How often the choices have been saved. */
    revision: number;
    created_at: string;
    changed_at: string;
    /** The change by which it was published; null until then. */
    change: string | null;
  };
  /** What was read in documents, by what it hangs on; see `import/readings.ts`. */
  readings: {
    key: string;
    source: string;
    /** JSON. */
    proposal: string;
  };
};
