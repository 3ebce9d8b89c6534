/** What an occasion is called: the last part of the word. */
const kinds = [
  ...[
    'workshop',
    'workshops',
    'konferens',
    'utbildning',
    'utbildningsdag',
    'föreläsning',
    'invigning',
    'mässa',
    'seminarium',
    'hälsodag',
  ],
  ...[
    'temadag',
    'områdesdag',
    'familjedag',
    'öppet hus',
    'fest',
    'kalas',
    'läger',
    'utflykt',
    'årsmöte',
    'stormöte',
    'medlemsmöte',
    'vernissage',
  ],
  ...[
    'marknad',
    'loppis',
    'kurs',
    'studiebesök',
    'premiär',
    'halvdag',
    'heldag',
    'evenemang',
    'arrangemang',
    'tävling',
    'turnering',
    'resa',
    'städdag',
  ],
  ...[
    'arbetsdag',
    'planeringsdag',
    'inspirationsdag',
    'frukostmöte',
    'julbord',
    'grillkväll',
    'filmkväll',
    'konsert',
    'utställning',
    'träningsläger',
  ],
  ...[
    'mashup',
    'hackathon',
    'webbinarium',
    'dialogmöte',
    'samråd',
    'informationsmöte',
    'föräldramöte',
    'vårfest',
    'sommarfest',
    'avslutning',
    'uppstart',
    'kickoff',
    'kick-off',
    'lansering',
  ],
];
const noun = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<before>(?:\\p{L}[\\p{L}-]*\\s+){0,2})(?<noun>(?:\\p{L}[\\p{L}-]*)?(?:${kinds.join('|')})(?:en|et|n|t|ar|er|erna|arna)?)(?<after>\\s+(?:och\\s+\\p{L}*(?:${kinds.join('|')})(?:en|et)?|i\\s+(?!(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec|vår|höst|somma|vint|slutet|början|mitten|år))\\p{Ll}+|om\\s+\\p{Ll}+))?(?![\\p{L}\\p{N}])`,
  'iu',
);
const notNames =
  /^(?:en|ett|den|det|de|vi|har|på|till|för|om|i|av|är|blir|arrangerar|ordnar|ska|skall|ha|hålla|och|nu|finns|anordnar|anordnas|hålls|vår|våra|nästa|fyra|tre|två|med|vid|inför|under|från|att|som|alla|några|flera)$/iu;

/** An occasion that words name: "en officiell invigning och områdesdag" → "Officiell invigning och områdesdag". */
export function occasionIn(words: string): { name: string; from: number; to: number } | undefined {
  const match = noun.exec(words);
  if (match === null) return undefined;
  const before = (match.groups?.['before'] ?? '').split(/\s+/).filter((word) => word !== '');
  const kept = before.slice(before.findLastIndex((word) => notNames.test(word)) + 1);
  const adjectives = kept.every((word) => /(?:a|ell|ig|sk|t|liv)$/u.test(word) || /^\p{Lu}/u.test(word))
    ? kept
    : [];
  const after = (match.groups?.['after'] ?? '').trim();
  const name = [...adjectives, match.groups?.['noun'] ?? '', after].filter((word) => word !== '').join(' ');
  return {
    name: `${name.charAt(0).toUpperCase()}${name.slice(1)}`,
    from: match.index,
    to: match.index + match[0].length,
  };
}
