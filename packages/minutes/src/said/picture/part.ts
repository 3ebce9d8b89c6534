import type { Rule } from '../told.ts';

const pattern =
  /(?:det\s+finns|består\s+av|har|delas?\s+(?:in|upp)\s+i)\s+(?:två|tre|fyra|fem|flera)\s+(?:ben|delar|spår|inriktningar|delprojekt|områden)\s*[:–-]?\s*(?<list>[^.;]{3,120})/iu;

/** The parts a piece of work has: "Det finns två ben: kurser och stöd/service". */
export const part: Rule = {
  name: 'part',
  find({ words, isQuestion }) {
    const match = pattern.exec(words);
    const list = match?.groups?.['list'];
    if (list === undefined || isQuestion || !/[:–-]\s*$/u.test(words.slice(0, words.indexOf(list))))
      return [];
    return list
      .split(/,\s*|\s+(?:och|samt)\s+/u)
      .map((name) => name.replaceAll(/^[\s(]+|[\s).]+$/g, ''))
      .filter((name) => name.length > 1)
      .map((name) => ({ claim: { kind: 'part', name }, sureness: 'likely' }));
  },
};
