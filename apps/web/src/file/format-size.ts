import type { Language } from '../words/words.ts';

const kilo = 1024;
const mega = kilo * kilo;

/** How large a file is, in words: "1,2 MB". What is less than a kilobyte has words of its own. */
export function formatSize(bytes: number, language: Language, tiny: string): string {
  if (bytes < kilo) return tiny;
  // Rounded first, so that what is nearly a megabyte is not "1 024 kB".
  const kilobytes = Math.round(bytes / kilo);
  if (kilobytes < kilo) return `${number(kilobytes, language, 0)} kB`;
  return `${number(bytes / mega, language, 1)} MB`;
}

function number(value: number, language: Language, digits: number): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: digits }).format(value);
}
