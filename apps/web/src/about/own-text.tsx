import { PlainProse } from '../ui/plain-prose.tsx';
import { useLanguage } from '../words/words.ts';

/** A text of the installation's own in the reader's language; in Swedish, marked so, where there is no English. */
export function OwnText({ text }: { text: { sv: string; en: string } }) {
  const language = useLanguage();
  const isSwedish = language === 'sv' || text.en === '';
  return <PlainProse text={isSwedish ? text.sv : text.en} heading="h2" lang={isSwedish ? 'sv' : undefined} />;
}
