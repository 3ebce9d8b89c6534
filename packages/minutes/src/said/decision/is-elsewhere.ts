import type { PartialDate } from '@utveckling/domain/partial-date';
import { findDays } from '../day/find-days.ts';
import { forms } from '../form/forms.ts';

const outside = forms(
  '(regeringen|riksdagen|kommunen|regionen|länsstyrelsen|socialstyrelsen|myndigheten|migrationsverket|arbetsförmedlingen|skolverket|trafikverket|staten|eu|domstolen|tingsrätten|förvaltningsrätten|kammarrätten|polisen|banken|företaget|bolaget|ägaren|riksförbundet|landstinget) (har |hade )?(\\p{L}+ )?(beslut|bestämt|bestämde|godkänt|godkände|antagit|antog|beviljat|beviljade|avslagit|avslog)\\p{L}*',
);

/**
 * Whether words tell of a decision that may be somebody else's or from before: "Regeringen har beslutat", "Nämnden beslutade i
 * mars" read in May. Somebody must say.
 */
export function isElsewhere(words: string, meeting: PartialDate | undefined): boolean {
  if (outside.test(words)) return true;
  if (meeting === undefined) return false;
  const told = /beslut(?:ade|ades)\s+(?:redan\s+)?(?:i|den|under)\s/iu.exec(words);
  if (told === null) return false;
  const [day] = findDays(words, meeting).filter(({ from }) => from >= told.index && from < told.index + 40);
  return day !== undefined && day.from - told.index < told[0].length + 4;
}
