import * as z from 'zod';
import { isOneLine, isStorable, notOneLine, notStorable } from '../storable.ts';

const days = z.int().min(1).max(3650);
const colour = z.string().regex(/^#[0-9a-f]{6}$/i);
/** Plain words in paragraphs: an empty line parts them. */
const prose = z.string().max(20_000).refine(isStorable, notStorable);

/** The colours of the look that an installation may set for itself; the rest follow from the design. */
export const themeColours = ['paper', 'sky', 'crown', 'leaf', 'wood', 'ink', 'deep-green'] as const;

/** Everything an administrator may set, each with its value. */
export const setting = z.discriminatedUnion('name', [
  /** After how many silent meetings a fruit counts as not reported. */
  z.strictObject({ name: z.literal('silent-meetings'), meetings: z.int().min(1).max(50) }),
  /** The text of "Om trädet" that is the installation's own, Swedish and English; empty shows none. */
  z.strictObject({ name: z.literal('about-text'), sv: prose, en: prose }),
  /** The installation's own words in the accessibility statement: who answers, how to complain. */
  z.strictObject({ name: z.literal('accessibility-text'), sv: prose, en: prose }),
  z.strictObject({ name: z.literal('look'), colours: z.partialRecord(z.enum(themeColours), colour) }),
  /** How long what is personal and of no more use is kept, in days. */
  z.strictObject({ name: z.literal('retention'), signIn: days, unusedFiles: days, sentMail: days }),
  /** Who the mail says it is from, and whether mail about changes is sent at all. */
  z.strictObject({
    name: z.literal('mail'),
    senderName: z.string().max(80).refine(isOneLine, notOneLine),
    tellFollowers: z.boolean(),
  }),
]);
export type Setting = z.infer<typeof setting>;
export type SettingName = Setting['name'];
export type SettingOf<N extends SettingName> = Extract<Setting, { name: N }>;

/** What holds until somebody sets something else. */
export const defaultSettings = {
  'silent-meetings': { name: 'silent-meetings', meetings: 3 },
  'about-text': { name: 'about-text', sv: '', en: '' },
  'accessibility-text': { name: 'accessibility-text', sv: '', en: '' },
  look: { name: 'look', colours: {} },
  retention: { name: 'retention', signIn: 90, unusedFiles: 1, sentMail: 30 },
  mail: { name: 'mail', senderName: 'Utvecklingsträdet', tellFollowers: true },
} as const satisfies { [N in SettingName]: SettingOf<N> };
