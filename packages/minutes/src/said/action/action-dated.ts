import { ownersBefore } from '../name/owners-at.ts';
import { type WhoIn, whoIn } from '../name/who-in.ts';
import type { Rule } from '../told.ts';
import { actionTold } from './action-claim.ts';
import { dueOf } from './due-of.ts';
import { isSubordinate, notPromised } from './not-promised.ts';

const present = /(?<![\p{L}])(?<verb>\p{Ll}{1,20}(?:ar|er|år|ör|yr|går|ser|tar))(?!\p{L})/gu;
/** Telling, thinking, being and leaving are no tasks, whatever day stands beside them. */
const noTask =
  /^(?:är|har|var|kommer|berättar|informerar|meddelar|säger|tycker|anser|undrar|frågar|föreslår|påpekar|redogör|redovisar|rapporterar|presenterar|visar|hälsar|öppnar|avslutar|tackar|slutar|börjar|lämnar|deltar|fyller|heter|bor|tror|menar|vill|kan|får|behöver|önskar|yrkar|efter|under|över|eller|september|oktober|november|december|semester|per|mer|fler|inför|ordförande|sekreterare|sitter|jobbar|arbetar|finns|mår|avgår|flyttar|reserverar|saknar|reser|låter|känner|gäller|händer|lyfter|betonar|poängterar|konstaterar|noterar|uppger|förklarar|beskriver|framför|refererar|står|ligger|blir|gör)$/u;

/** "Bo redovisar kostnaden vid nästa möte": telling is a task where it is to be done then. */
const telling = /^(?:berättar|informerar|redogör|redovisar|rapporterar|presenterar|visar|lyfter|föreslår)$/u;

/** "Mirjam går en rond före jul": somebody named, what they do, and by when. Without the day it could be what goes on. */
export const actionDated: Rule = {
  name: 'action-dated',
  find(sentence, world, sofar) {
    const { words, isQuestion, under } = sentence;
    if (isQuestion || under === 'proposal' || under === 'background' || under === 'agenda') return [];
    if (
      sofar.some(
        (said) =>
          said.sentence === sentence &&
          ['action', 'event', 'membership', 'next-meeting'].includes(said.claim.kind),
      )
    )
      return [];
    const names = whoIn(words, world);
    if (!names.some((one) => one.kind === 'person' || isAll(one))) return [];
    const { due, ask } = dueOf(words, world);
    const isAtNext = /(?<!\p{L})(?:nästa|kommande|nästkommande)(?!\p{L})/iu.test(`${due?.words} ${ask}`);
    if (
      (due === undefined && ask === undefined) ||
      (due !== undefined &&
        world.date !== undefined &&
        due.from <= world.date.from &&
        due.to <= world.date.from)
    )
      return [];
    const isBy = isAtNext || /(?<!\p{L})(?:till|senast|före|innan|inför)\s/iu.test(words);
    for (const match of words.matchAll(present)) {
      const owners = ownersBefore(words, names, match.index);
      const [first] = owners;
      if (first === undefined || !owners.every((one) => one.kind === 'person' || isAll(one))) continue;
      if (
        (noTask.test(match[0]) &&
          !(telling.test(match[0]) && (isAtNext || (isBy && match[0] === 'föreslår')))) ||
        isSubordinate(words, first.from) ||
        notPromised(words.slice(0, first.from))
      )
        return [];
      return [actionTold(sentence, world, { owners, from: first.from, sureness: 'likely' })];
    }
    return [];
  },
};

/** "Alla funderar till nästa möte": they owe it, and nobody is named. */
function isAll({ kind, words }: WhoIn): boolean {
  return kind === 'everybody' && /^(?:alla|samtliga|var\s|varje|respektive)/iu.test(words);
}
