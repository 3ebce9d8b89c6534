import type { Range } from '@utveckling/domain/meeting/source';

/** Who writes a letter or signs notes: the sender's name, else the name of a signature at the end. */
export function writerOf(text: string): Range | undefined {
  const start = text.slice(0, 2000);
  const sender =
    /^(?:[Ff]rån|[Ff]rom|[Aa]vsändare):[ \t]*"?(?=\p{Lu})([^<"\n@,;]{2,60}?)"?[ \t]*(?:<|\n|\(|\[|$)/mu.exec(
      start,
    );
  if (sender?.[1] !== undefined) return rangeOf(sender.index + sender[0].indexOf(sender[1]), sender[1]);
  const begin = Math.max(0, text.length - 1500);
  const end = text.slice(begin);
  const signed =
    /^(?:\/{1,2} ?|(?:[Vv]id (?:pennan|tangenterna|protokollet|anteckningarna)|[Aa]ntecknat av|[Aa]ntecknade|[Aa]ntecknat|[Ss]ekreterare)[ :,\n]{1,3})(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]*){0,2})[ \t]*\.?$/mu.exec(
      end,
    ) ??
    /^(?:(?:[Mm]ed )?(?:[Vv]änliga?|[Bb]ästa|[Vv]arma|[Mm]ånga|[Gg]lada)? ?[Hh]älsning(?:ar)?|[Hh]älsar|[Mm][Vv][Hh]|[Vv][Hh]|[Hh]älsn\.?|[Aa]llt gott)[ ,!]{0,3}\n+[ \t]*(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]*){0,2})[ \t]*$/mu.exec(
      end,
    );
  if (signed?.[1] === undefined) return undefined;
  return rangeOf(begin + signed.index + signed[0].lastIndexOf(signed[1]), signed[1]);
}

function rangeOf(from: number, words: string): Range {
  return { from, to: from + words.trimEnd().length };
}
