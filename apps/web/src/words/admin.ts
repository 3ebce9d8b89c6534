import { admin as adminEn } from './en/admin.ts';
import { names as namesEn } from './en/admin-names.ts';
import { people as peopleEn } from './en/admin-people.ts';
import { registers as registersEn } from './en/admin-registers.ts';
import { settings as settingsEn } from './en/admin-settings.ts';
import { admin } from './sv/admin.ts';
import { names } from './sv/admin-names.ts';
import { people } from './sv/admin-people.ts';
import { registers } from './sv/admin-registers.ts';
import { settings } from './sv/admin-settings.ts';
import { useLanguage } from './words.ts';

const sv = { admin, names, people, registers, settings };
/** The sentences of the settings pages. They come with those pages, so that reading does not carry them. */
export type AdminWords = typeof sv;

const wordsOf = {
  sv,
  en: { admin: adminEn, names: namesEn, people: peopleEn, registers: registersEn, settings: settingsEn },
};

/** The sentences of the settings pages in the reader's language. */
export function useAdminWords(): AdminWords {
  return wordsOf[useLanguage()];
}
