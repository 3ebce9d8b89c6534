import { findOnce } from '../corpus/find-words.ts';
import type { Finding, Sureness } from '../src/proposal.ts';
import { matchPlaces } from './match-places.ts';
import { alike, type Reading, wordsAt } from './reading.ts';
import { sumOf, type Tally, tally } from './tally.ts';

type Marked = `marked-${Sureness}`;
type Said = 'decisions' | 'actions' | 'action-owners' | 'action-days' | 'carry-overs' | Marked;
type Action = Finding & { claim: { kind: 'action' } };

/** Decisions, actions and carry-overs: right when they are found in the same sentence. All that is proposed counts, also what is unsure. */
export function scoreSaid(reading: Reading): Record<Said, Tally> {
  const { answer } = reading.document;
  const decisions = match(reading, answer.decisions, ofKind(reading, 'decision'), answer.mayDecide);
  const actions = match(reading, answer.actions, reading.proposal.findings.filter(isAction), answer.mayAct);
  const carryOvers = match(reading, answer.carryOvers, ofKind(reading, 'carry-over'), answer.mayCarry);
  const marked = (sureness: Sureness) =>
    sumOf([decisions, actions, carryOvers].map((matches) => scoreMarked(reading, matches, sureness)));
  return {
    decisions: scored(reading, decisions),
    actions: scored(reading, actions),
    'action-owners': sumOf(actions.pairs.map(({ answer, found }) => scoreOwner(reading, answer, found))),
    'action-days': sumOf(actions.pairs.map(({ answer, found }) => scoreDay(answer, found))),
    'carry-overs': scored(reading, carryOvers),
    'marked-sure': marked('sure'),
    'marked-likely': marked('likely'),
    'marked-unsure': marked('unsure'),
  };
}

type Matches = {
  pairs: readonly { found: Finding }[];
  missed: readonly { quote: string }[];
  wrong: readonly Finding[];
};

/** Only what the reader marked so: whether "sure" is sure. */
function scoreMarked(reading: Reading, { pairs, wrong }: Matches, sureness: Sureness): Tally {
  const isMarked = (finding: Finding) => finding.sureness === sureness;
  return tally(
    pairs.filter(({ found }) => isMarked(found)).length,
    [],
    wrong.filter(isMarked).map((finding) => wordsAt(reading, finding)),
  );
}

function ofKind({ proposal }: Reading, kind: Finding['claim']['kind']): Finding[] {
  return proposal.findings.filter(({ claim }) => claim.kind === kind);
}

function isAction(finding: Finding): finding is Action {
  return finding.claim.kind === 'action';
}

function match<Answer extends { quote: string }, Found extends Finding>(
  { document: { text }, overlap }: Reading,
  answers: readonly Answer[],
  found: readonly Found[],
  may: readonly string[],
) {
  return matchPlaces(
    answers.map((answer) => ({ ...answer, place: findOnce(text, answer.quote) })),
    found,
    { overlap, either: may.map((words) => findOnce(text, words)) },
  );
}

function scored(reading: Reading, { pairs, missed, wrong }: Matches): Tally {
  return tally(
    pairs.length,
    missed.map(({ quote }) => quote),
    wrong.map((finding) => `${wordsAt(reading, finding)} (${finding.rule}, ${finding.sureness})`),
  );
}

type ActionAnswer = Reading['document']['answer']['actions'][number];

/**
 * The same people by the words that name them, and the same answer to whether an owner is missing. A party is right by
 * its id or by words that name it; nothing is asked of one that was not known.
 */
function scoreOwner(reading: Reading, answer: ActionAnswer, { claim }: Action): Tally {
  const given = claim.who.map(({ words }) => alike(wordsAt(reading, words))).sort();
  const wanted = answer.who.map(alike).sort();
  const others = given.filter((who) => !wanted.includes(who)).length;
  const known = answer.parties.filter((party) => reading.register.parties.some(({ id }) => id === party));
  const unnamed = known.filter((party) => !claim.parties.includes(party)).length;
  const isRight =
    wanted.every((who) => given.includes(who)) &&
    answer.ownerMissing === claim.ownerMissing &&
    others >= unnamed &&
    others <= answer.parties.length;
  if (isRight) return tally(1);
  const say = (who: readonly string[], missing: boolean) =>
    `${answer.quote}: ${who.join(', ') || (missing ? 'ansvarig saknas' : 'nobody named')}`;
  return tally(0, [say(wanted, answer.ownerMissing)], [say(given, claim.ownerMissing)]);
}

/** The same last day: whether "i oktober" counts from the meeting or from the first of October is a matter of taste. */
function scoreDay({ quote, due: wanted }: ActionAnswer, { claim: { due: given } }: Action): Tally {
  if (wanted === undefined) return tally(0);
  if (given?.to === wanted.to) return tally(1);
  const say = ({ from, to }: { from: string; to: string }) => `${quote}: ${from}–${to}`;
  return tally(0, [say(wanted)], given === undefined ? [] : [say(given)]);
}
