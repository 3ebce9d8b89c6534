import { formatDay } from '../words/format-day.ts';
import { useMinutesReviewWords } from '../words/minutes-review.ts';
import { useLanguage } from '../words/words.ts';
import type { ComboboxOption } from './combobox-options.ts';
import { useReview } from './review-context.ts';

/** Everybody whom the register knows, by id, each with what tells them from another of the same name. */
export function useKnownPeople(): ComboboxOption[] {
  const words = useMinutesReviewWords();
  const language = useLanguage();
  const { register } = useReview();
  return register.people.map(({ id, name, spellings, last }) => {
    const others = spellings.filter((one) => one !== name);
    const more = [
      last === undefined ? '' : words.lastSeen(formatDay(last.on, language), last.organisations.join(', ')),
      others.length === 0 ? '' : words.alsoSpelt(others.slice(0, 3).join(', ')),
    ];
    return {
      value: id,
      words: name,
      more: more.filter((one) => one !== '').join(' · ') || undefined,
      also: spellings,
      lang: 'sv',
    };
  });
}
