import { ownersBefore } from '../name/owners-at.ts';
import { whoIn } from '../name/who-in.ts';
import type { Rule } from '../told.ts';
import { actionTold } from './action-claim.ts';
import { dueOf } from './due-of.ts';
import { isSubordinate, notPromised } from './not-promised.ts';

const present = /(?<![\p{L}])(?<verb>\p{Ll}{1,20}(?:ar|er|år|ör|yr|går|ser|tar))(?!\p{L})/gu;
/** Telling, thinking, being and leaving are no tasks, whatever day stands beside them. */
const noTask =
  /^(?:är|har|var|kommer|berättar|informerar|meddelar|säger|tycker|anser|undrar|frågar|föreslår|påpekar|redogör|redovisar|rapporterar|presenterar|visar|hälsar|öppnar|avslutar|tackar|slutar|börjar|lämnar|deltar|fyller|heter|bor|tror|menar|vill|kan|får|behöver|önskar|yrkar|efter|under|över|eller|per|mer|fler|inför|ordförande|sekreterare|sitter|jobbar|arbetar|finns|mår|avgår|flyttar|reserverar|saknar|reser|låter|känner|gäller|händer|lyfter|betonar|poängterar|konstaterar|noterar|uppger|förklarar|beskriver|framför|refererar|står|ligger|blir|gör)$/u;

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
    if (!names.some(({ kind }) => kind === 'person')) return [];
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
    for (const match of words.matchAll(present)) {
      const owners = ownersBefore(words, names, match.index);
      const [first] = owners;
      if (first === undefined || !owners.every(({ kind }) => kind === 'person')) continue;
      if (
        (noTask.test(match[0]) && !(isAtNext && telling.test(match[0]))) ||
        isSubordinate(words, first.from) ||
        notPromised(words.slice(0, first.from))
      )
        return [];
      return [actionTold(sentence, world, { owners, from: first.from, sureness: 'likely' })];
    }
    return [];
  },
};
