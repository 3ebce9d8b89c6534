import type { PartialDate } from '@utveckling/domain/partial-date';
import { findDays } from '../day/find-days.ts';
import { forms } from '../form/forms.ts';

const before = forms(
  '(vid|på|under) (det )?(förra|föregående|senaste|tidigare|fjolårets) (\\p{L}+ )?(mötet|möte|sammanträdet|sammanträde|styrelsemötet|årsmötet|årsmöte)',
  'tidigare (har|beslutade|beslutat|fattat)',
  '(har|hade) tidigare',
  '(i|under) (fjol|våras|höstas|somras|vintras)',
  '(förra|föregående) (året|hösten|våren|sommaren|vintern|terminen|säsongen|perioden|månaden|veckan)',
  '(förra|tidigare|avgående|dåvarande|gamla) (styrelsen|nämnden|gruppen|rådet|ledningen|ledningsgruppen|kommittén|regeringen)',
  'för (ett|två|tre|fyra|fem|tio|några|flera|många) (år|månader) sedan',
  '(sedan tidigare|på den tiden|en gång i tiden)',
);
const year =
  /(?:beslut\p{L}*|fattade|antog\p{L}*|antogs|valdes|utsågs|godkändes|fastställdes)\s+(?:[^.;]{0,40}\s)?(?:(?:19|20)\d\d)/iu;

/** "Vid stämman 2022 beslutades": the meeting of another year. */
const atMeetingOf =
  /(?<!\p{L})(?:vid|på|under|i)\s+\p{L}*(?:stämman?|mötet?|sammanträdet?|konferensen|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)\s+(?:år\s+)?(?:19|20)\d\d(?!\d)/iu;

/** Whether the words tell of a decision from before the meeting: with a day or year that was over, or "vid förra mötet". */
export function isEarlier(words: string, meeting: PartialDate | undefined): boolean {
  if (/protokoll/iu.test(words) && /godkän|lades|läggs|fastställ/iu.test(words)) return false;
  if (before.test(words)) return true;
  if (!/beslut(?:ade|ades|ats|at)|beslöt|fattade|antog|valdes|utsågs|godkändes|fastställdes/iu.test(words))
    return false;
  const day = findDays(words, meeting).find(({ from }) => from < 140);
  if (day !== undefined && meeting !== undefined && day.date.certainty === 'stated')
    return day.date.to < meeting.from;
  const [match] = year.exec(words) ?? atMeetingOf.exec(words) ?? [];
  const said = /(?:19|20)\d\d/.exec(match ?? '')?.[0];
  return said !== undefined && meeting !== undefined && Number(said) < Number(meeting.from.slice(0, 4));
}
