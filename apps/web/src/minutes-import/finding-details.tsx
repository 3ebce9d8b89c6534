import type { PartialDate } from '@utveckling/domain/partial-date';
import type { ProposedClaim } from '@utveckling/minutes/proposal';
import { formatDay } from '../words/format-day.ts';
import { useMinutesImportWords } from '../words/minutes-import.ts';
import { useLanguage, useWords } from '../words/words.ts';
import { useReview } from './review-context.ts';
import styles from './review-page.module.css';

/** What a statement says beside its words: which state, whose stance, who does it and when. */
export function FindingDetails({ claim }: { claim: ProposedClaim }) {
  const words = useMinutesImportWords();
  const { status, project } = useWords();
  const language = useLanguage();
  const { text } = useReview().view;
  const details = detailsOf().filter((one) => one !== '');
  return details.length === 0 ? null : <p className={styles.details}>{details.join(' · ')}</p>;

  function detailsOf(): string[] {
    switch (claim.kind) {
      case 'status':
        return [status[claim.status].word];
      case 'stance':
        return [claim.party.toUpperCase(), project.stance[claim.stance]];
      case 'action':
        return [
          claim.who.length === 0
            ? ''
            : words.who(claim.who.map((one) => text.slice(one.words.from, one.words.to)).join(', ')),
          claim.ownerMissing ? words.ownerMissing : '',
          claim.due === undefined ? '' : words.due(dayOf(claim.due)),
        ];
      case 'next-meeting':
        return [dayOf(claim.date)];
      default:
        return [];
    }
  }
  function dayOf({ from, to }: PartialDate): string {
    return from === to
      ? formatDay(from, language)
      : `${formatDay(from, language)} – ${formatDay(to, language)}`;
  }
}
