import { forms } from '../form/forms.ts';
import { namedBefore } from '../name/named-before.ts';
import { ownersAfter } from '../name/owners-at.ts';
import { type WhoIn, whoIn } from '../name/who-in.ts';
import type { Rule, Sentence, Told, World } from '../told.ts';
import { actionTold } from './action-claim.ts';
import { isHabit } from './is-habit.ts';
import { isNegated, isSubordinate, notPromised } from './not-promised.ts';
import { doing, promising, promisingInverted } from './verb-forms.ts';

/**
 * "Anna kollar …", "Gösta tar kontakt med …", "Till nästa möte tar Bo fram …": somebody named and what they will do, in
 * the present tense. A second verb with "därefter" is a task that waits for the first.
 */
export const actionPromised: Rule = {
  name: 'action-promised',
  find(sentence, world) {
    const { words, isQuestion, under } = sentence;
    if (isQuestion || under === 'proposal' || under === 'background' || isHabit(words)) return [];
    const names = whoIn(words, world);
    const found: Told[] = [];
    let verbEnd = 0;
    let last: { owners: WhoIn[]; from: number } | undefined;
    for (const match of words.matchAll(promising)) {
      const fromVerb = words.slice(match.index);
      if (isReporting(fromVerb) || isFormal(fromVerb) || isNegated(fromVerb)) continue;
      const owners = withoutObject(promisers(sentence, world, match.index, match[0]), words, verbEnd);
      verbEnd = match.index + match[0].length;
      const isSecond =
        owners.length === 0 &&
        /\s(?:och|samt)\s+(?:sedan\s+|därefter\s+)?$/u.test(words.slice(0, match.index));
      if (owners.length > 0) {
        const from = owners[0]?.from ?? 0;
        if (isSubordinate(words, from) || notPromised(words.slice(0, from))) continue;
        last = { owners, from };
        const tasks = tell(sentence, world, last, undefined);
        found.push(
          ...(doing.test(match[0])
            ? tasks
                .filter(() => owners.some(({ kind }) => kind === 'person' || kind === 'role'))
                .map((one): Told => ({ ...one, sureness: 'likely' }))
            : tasks),
        );
      } else if (isSecond && last !== undefined && waitsFor(words, match.index)) {
        const and = words.slice(0, match.index).search(/\s(?:och|samt)\s+(?:sedan\s+|därefter\s+)?$/u);
        const earlier = found.at(-1);
        if (earlier !== undefined) earlier.to = and;
        found.push(...tell(sentence, world, last, words.slice(last.from, and)));
      }
    }
    return found.length > 0 ? found : (cleft(sentence, world, names) ?? inverted(sentence, world, names));
  },
};

/** "Det blir Anna som ringer entreprenören": who is brought out before "som" does it. */
function cleft(sentence: Sentence, world: World, names: readonly WhoIn[]): Told[] | undefined {
  const { words } = sentence;
  const start = /^(?:det\s+(?:blir|är)|så\s+(?:blir|är)\s+det)(?=\s)/iu.exec(words);
  if (start === null) return undefined;
  const owners = ownersAfter(words, names, start[0].length).filter(
    ({ kind }) => kind === 'person' || kind === 'role',
  );
  const rest = /^\s+som\s+/u.exec(words.slice(owners.at(-1)?.to ?? words.length));
  if (rest === null) return undefined;
  const verb = (owners.at(-1)?.to ?? 0) + rest[0].length;
  if (words.slice(verb).search(promising) !== 0 || isNegated(words.slice(verb))) return undefined;
  return [actionTold(sentence, world, { owners, from: 0, sureness: 'likely' })];
}

/** "gör en genomgång", "skriver protokoll": done at the meeting itself. */
function isFormal(words: string): boolean {
  return /^(?:gör\s+(?:en|ett)\s+(?:\p{L}+\s+)?(?:genomgång|presentation|dragning|redovisning|sammanfattning|återblick|runda|föredragning|lägesbeskrivning)|skriver\s+(?:dagens\s+)?protokoll(?!et)|(?:lämnar|ger|gör)\s+(?:en|ett|sin)\s+(?:\p{L}+\s+)?(?:rapport|redogörelse|lägesrapport|information)|återkommer\s+till\s+(?:frågan|ärendet|punkten|detta|det)(?!\p{L}))/iu.test(
    words,
  );
}

/** Those who stand before the verb; "vi" promises only with verbs that say a thing will be done, and a name nobody knows is one where a sentence begins with it. */
function promisers(sentence: Sentence, world: World, verb: number, said: string): WhoIn[] {
  const known = namedBefore(sentence, world, verb);
  const isOurs =
    known.length > 0 &&
    known.every(({ kind, words: who }) => kind === 'everybody' && /^(?:vi|man)$/iu.test(who));
  if (isOurs && !oursToPromise.test(sentence.words.slice(verb)) && !oursToPromise.test(said)) return [];
  return known;
}

const oursToPromise = forms(
  '(kollar|förmedlar|frågar|gör (ett|en) (utskick|enkät|lista|affisch)|efterlyser|kontaktar|bjuder in|hör av oss|sammanställer|kallar|påminner|uppdaterar|delar ut|sätter upp|söker|ansöker|lägger (ut|upp)|bokar|beställer|köper|skickar|mejlar|ringer|tar kontakt|tar fram|tar in (\\p{L}+ )?(offert|offerter|anbud|pris|priser|synpunkter)|hämtar in|begär in|undersöker|ordnar|hör|utreder|anmäler)',
);

function tell(
  sentence: Sentence,
  world: World,
  { owners, from }: { owners: WhoIn[]; from: number },
  precondition: string | undefined,
): Told[] {
  return [
    actionTold(sentence, world, {
      owners,
      from: precondition === undefined ? from : 0,
      sureness: surenessOf(owners, sentence.words),
      ...(precondition === undefined ? {} : { precondition }),
    }),
  ];
}

/** "Anna ringer kommunen och Bo bokar lokal": what stands right after a verb before this one is called, and does nothing. */
function withoutObject(owners: WhoIn[], words: string, verbEnd: number): WhoIn[] {
  const [first, ...rest] = owners;
  const isObject =
    first !== undefined &&
    rest.length > 0 &&
    verbEnd > 0 &&
    first.from > verbEnd &&
    /^\s+(?:(?:med|till|från|på|av)\s+)?$/u.test(words.slice(verbEnd, first.from));
  return isObject ? rest : owners;
}

/** Somebody named has taken it; of "kommunen", outside, many verbs tell what goes on. */
function surenessOf(owners: readonly WhoIn[], words: string): Told['sureness'] {
  if (owners.some(({ kind, words: who }) => kind === 'person' && !/^h[aeo]n$/iu.test(who))) return 'sure';
  if (owners.some(({ kind }) => kind === 'person')) return 'likely';
  const isOutside = owners.every(({ words: who }) => outside.test(who));
  return isOutside && !oursToPromise.test(words) && !/återkommer|återkopplar|ser\s+över/iu.test(words)
    ? 'unsure'
    : 'likely';
}

const outside =
  /(?:^|\s)(?:kommunen|regionen|skolan|företaget|bolaget|organisationen|organisationerna|föreningarna|\p{L}+\s+kommun)$/iu;

/** "… och kallar därefter", "… och sedan kallar": a task of its own, that waits. Else the verb only says more of the first. */
function waitsFor(words: string, verb: number): boolean {
  return (
    /^\S+\s+(?:därefter|sedan|efter det)(?!\p{L})/iu.test(words.slice(verb)) ||
    /(?:sedan|därefter)\s+$/u.test(words.slice(0, verb))
  );
}

/** "Därefter kallar Pernilla …": a few words, the verb, the one who does it. */
function inverted(sentence: Sentence, world: World, names: readonly WhoIn[]): Told[] {
  const { words } = sentence;
  for (const match of words.matchAll(promisingInverted)) {
    const before = words.slice(0, match.index).trim();
    if (before === '' || before.split(/\s+/).length > 8 || /[,;:]$/.test(before)) continue;
    const owners = ownersAfter(words, names, match.index + match[0].length).filter(
      ({ kind }) => kind === 'person' || kind === 'party',
    );
    const end = owners.at(-1)?.to;
    if (end !== undefined && isObjectFirst(before, match[0], words.slice(end)))
      return [actionTold(sentence, world, { owners, sureness: 'likely' })];
    if (end === undefined || names.some(({ to, kind }) => to <= match.index && kind === 'person')) continue;
    const whole = `${match[0]}${words.slice(end, end + 40)}`;
    if (
      !new RegExp(`^(?:${promising.source})`, 'iu').test(whole) ||
      notPromised(before) ||
      isReporting(whole)
    )
      continue;
    return [actionTold(sentence, world, { owners, sureness: 'likely' })];
  }
  return [];
}

/** "Inköpen sköter Anna.", "Kontakten med skolan tar Bo.": the thing first, and who does it last. */
function isObjectFirst(before: string, verb: string, after: string): boolean {
  return (
    /^(?:tar|sköter|ordnar|fixar|gör|håller|ansvarar)$/iu.test(verb) &&
    /^\s*(?:hand\s+om|i|för|till\s+nästa\s+\p{L}+)?[.!]?$/iu.test(after) &&
    /^(?:\p{Lu}\p{L}*(?:en|et|na|erna|arna|orna|fika|kaffe)(?!\p{L})|det|detta|den)/u.test(before) &&
    !notPromised(before)
  );
}

/** "meddelar att", "skriver att", "tar upp att", "ser positivt på": telling, thinking, no task. */
function isReporting(words: string): boolean {
  return (
    /^(?:\p{L}+\s+){1,3}?(?<!för\s)att(?!\p{L})/iu.test(words) &&
    !/^(?:ser\s+till|kollar|undersöker|hör\s+med|återkommer|kontrollerar|utreder|fixar|ordnar|åtar|lovar)/iu.test(
      words,
    )
  );
}
