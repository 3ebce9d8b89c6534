import * as z from 'zod';

const text = z.object({ sv: z.string(), en: z.string() });

/** The settings that every page may show. */
export const publicSettingsSchema = z.object({
  /** The installation's own words under "Om trädet"; empty shows none. */
  aboutText: text,
  /** The installation's own words in the accessibility statement; empty says that they are missing. */
  accessibilityText: text,
  /** After how many meetings in which nothing was said of it a fruit counts as not reported. */
  silentMeetings: z.number(),
});
export type PublicSettings = z.infer<typeof publicSettingsSchema>;
