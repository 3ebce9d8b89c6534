import type { PartialDate } from '@utveckling/domain/partial-date';
import type { ProposedClaim } from '@utveckling/minutes/proposal';
import { StatusMark } from '../project/status-mark.tsx';
import { formatDay } from '../words/format-day.ts';
import { useMinutesImportWords } from '../words/minutes-import.ts';
import { useMinutesReviewWords } from '../words/minutes-review.ts';
import { useLanguage, useWords } from '../words/words.ts';
import { useReview } from './review-context.ts';

/** What a statement says beside its words: which state, whose stance, who does it and when. */
export function FindingDetails({ claim }: { claim: ProposedClaim }) {
  const words = useMinutesImportWords();
  const { exactnesses } = useMinutesReviewWords();
  const { status, project } = useWords();
  const language = useLanguage();
  const { view, register, fruits } = useReview();
  const details = detailsOf().filter((one) => one !== '');
  if (details.length === 0) return null;
  return (
    <p className="review-item-details">
      {claim.kind === 'status' ? <StatusMark status={claim.status} className="review-item-mark" /> : null}
      {details.join(' · ')}
    </p>
  );

  function detailsOf(): string[] {
    switch (claim.kind) {
      case 'status':
        return [status[claim.status].word, project.reading[claim.reading].word];
      case 'stance':
        return [
          `${partyName(claim.party)} ${project.stance[claim.stance]}`,
          project.reading[claim.reading].word,
        ];
      case 'action': {
        const who = [
          ...claim.who.map((one) => view.text.slice(one.words.from, one.words.to)),
          ...(claim.people ?? []).map(personName),
          ...claim.parties.map(partyName),
          ...(claim.organisations ?? []).map(organisationName),
        ];
        return [
          who.length === 0 ? '' : words.who(who.join(', ')),
          claim.ownerMissing ? words.ownerMissing : '',
          claim.due === undefined ? '' : words.due(dayOf(claim.due)),
        ];
      }
      case 'next-meeting':
        return [dayOf(claim.date)];
      case 'indicator': {
        const exactness = claim.exactness === 'exact' ? '' : `${exactnesses[claim.exactness]} `;
        const span = claim.min === claim.max ? `${claim.min}` : `${claim.min}–${claim.max}`;
        return [`${claim.label}: ${exactness}${span} ${claim.unit}`.trim(), project.role[claim.role]];
      }
      case 'spread':
        return [claim.to];
      case 'document':
        return [claim.title, claim.expected ? project.documentExpected : ''];
      case 'event':
      case 'part':
      case 'umbrella':
        return [claim.name];
      case 'relation':
        return [`${project.relation[claim.relation].forth} ${fruits.get(claim.to) ?? claim.to}`];
      case 'description':
        return [project.aspect[claim.aspect]];
      case 'membership':
        return [...claim.parties.map(partyName), project.change[claim.change]];
      case 'schedule':
        return [
          claim.rule.kind === 'weeks'
            ? project.everyWeeks(project.weekday[claim.rule.weekday], claim.rule.parity)
            : project.monthly(
                claim.rule.weekday === undefined ? undefined : project.weekday[claim.rule.weekday],
                claim.rule.nth,
              ),
        ];
      default:
        return [];
    }
  }
  function partyName(id: string): string {
    return register.parties.find((party) => party.id === id)?.shortName ?? id;
  }
  function personName(id: string): string {
    return register.people.find((one) => one.id === id)?.name ?? id;
  }
  function organisationName(id: string): string {
    return register.organisations.find((one) => one.id === id)?.name ?? id;
  }
  function dayOf({ from, to }: PartialDate): string {
    return from === to
      ? formatDay(from, language)
      : `${formatDay(from, language)} – ${formatDay(to, language)}`;
  }
}
