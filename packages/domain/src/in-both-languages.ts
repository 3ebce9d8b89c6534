/** One sentence for a reader, in both languages of the interface. */
export type InBothLanguages = { sv: string; en: string };
