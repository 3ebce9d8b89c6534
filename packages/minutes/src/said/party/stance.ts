import { firstMatch } from '../form/first-match.ts';
import { type WhoIn, whoIn } from '../name/who-in.ts';
import type { Rule, Said, Told } from '../told.ts';
import { forNow, type StanceForm, sameAs, stanceForms } from './stance-forms.ts';

/**
 * Where a party stands, in words about the party itself: "arbetsmarknadsförvaltningen står för sysselsättningsdelen". What one
 * association does is not its party's stance. "samma inställning" takes over what was said last.
 */
export const stance: Rule = {
  name: 'stance',
  find({ words, isQuestion, under }, world, sofar) {
    if (isQuestion || under === 'proposal' || under === 'background' || world.section.projects.length === 0)
      return [];
    const parties = whoIn(words, world).filter(({ kind }) => kind === 'party');
    const found: Told[] = [];
    parties.forEach((party, index) => {
      const { id } = party;
      if (id === undefined || found.some(({ claim }) => claim.kind === 'stance' && claim.party === id))
        return;
      const until = parties[index + 1]?.from ?? words.length;
      const told =
        tells(words, party, until) ??
        takenOver(words.slice(party.to, until), sofar) ??
        shared(words, parties, index, found);
      if (told === undefined) return;
      found.push({
        claim: {
          kind: 'stance',
          party: id,
          reading: 'stated',
          ...told,
          ...(isForNow(words, told.stance) ? { forNow: true } : {}),
        },
        sureness: 'likely',
      });
    });
    return found;
  },
};

type Stated = {
  stance: StanceForm['stance'];
  reading?: 'interpreted';
  progress?: NonNullable<StanceForm['progress']>;
};

function tells(words: string, party: WhoIn, until: number): Stated | undefined {
  const after = words.slice(party.to, until).split(/[.;:]/)[0] ?? '';
  const before = words.slice(Math.max(0, party.from - 60), party.from);
  for (const { stance, progress, interpreted, after: behind, before: ahead } of stanceForms) {
    const match = behind === undefined ? undefined : firstMatch(after, behind);
    const isNear =
      match !== undefined && match.from <= 45 && !/[,](?!\s*som)/u.test(after.slice(0, match.from + 4));
    const leads = ahead !== undefined && new RegExp(`(?:${ahead.source})\\s*$`, 'iu').test(before);
    if (isNear || leads)
      return {
        stance,
        ...(progress === undefined ? {} : { progress }),
        ...(interpreted ? { reading: 'interpreted' } : {}),
      };
  }
  return undefined;
}

function takenOver(after: string, sofar: readonly Said[]): Stated | undefined {
  const match = firstMatch(after, sameAs);
  if (match === undefined || match.from > 30) return undefined;
  const last = sofar.findLast(({ claim }) => claim.kind === 'stance')?.claim;
  return last?.kind === 'stance' ? { stance: last.stance } : undefined;
}

/** "A står för x och B för y", "A och B är med". */
function shared(
  words: string,
  parties: readonly WhoIn[],
  index: number,
  found: readonly Told[],
): Stated | undefined {
  const [party, before, after] = [parties[index], parties[index - 1], parties[index + 1]];
  if (party === undefined) return undefined;
  const last = found.at(-1)?.claim;
  const isSame =
    before !== undefined &&
    /^\s+för\s/iu.test(words.slice(party.to)) &&
    /\s(?:och|samt)\s+$/u.test(words.slice(before.to, party.from));
  if (isSame && last?.kind === 'stance' && /står för/iu.test(words.slice(before.to)))
    return { stance: last.stance };
  if (
    after === undefined ||
    !/^(?:,\s*|\s+(?:och|samt)\s+|\s+i\s+sam(?:verkan|arbete)\s+med\s+)$/iu.test(
      words.slice(party.to, after.from),
    )
  ) {
    const isPartner =
      before !== undefined &&
      /^\s+i\s+sam(?:verkan|arbete)\s+med\s+$/iu.test(words.slice(before.to, party.from));
    return isPartner && last?.kind === 'stance' ? { stance: last.stance } : undefined;
  }
  const until = parties[index + 2]?.from ?? words.length;
  return tells(words, after, until);
}

function isForNow(words: string, stance: string): boolean {
  return (stance === 'paused' || stance === 'declined') && forNow.test(words);
}
