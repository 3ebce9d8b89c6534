import type { Rule } from '../told.ts';

const pattern =
  /(?:spritts|spridits|sprids|spridit\s+sig|sprider\s+sig|spritt\s+sig)\s+(?:vidare\s+)?(?:även\s+|också\s+|nu\s+)*till\s+(?<to>[^,.;:!?()]{2,80}?)(?=\s+(?:och\s+(?:de|vi|man|där|är|det)|som|där|vilket|under|i\s+(?:höst|vår))(?!\p{L})|[,.;:!?()]|$)/iu;
const taken =
  /(?<to>\p{Lu}[\p{L} ]{1,60}?)\s+har\s+(?:också\s+|även\s+|nu\s+)?(?:infört|börjat\s+(?:använda|med)|tagit\s+efter)\s+(?:metoden|modellen|arbetssättet|samma)/u;

/** Where it has spread to: "Metoden har spritts till Mötesplats etableringen". */
export const spread: Rule = {
  name: 'spread',
  find({ words, isQuestion }) {
    const match = pattern.exec(words) ?? taken.exec(words);
    const to = match?.groups?.['to']?.trim();
    if (to === undefined || isQuestion || /(?:inte|ej)\s+(?:har\s+)?sp/iu.test(words)) return [];
    return [{ claim: { kind: 'spread', to }, sureness: 'sure' }];
  },
};
