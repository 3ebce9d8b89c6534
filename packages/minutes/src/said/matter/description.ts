import { firstMatch } from '../form/first-match.ts';
import { forms } from '../form/forms.ts';
import type { Rule } from '../told.ts';

/** What a piece of work is, told in words that say which side of it. */
const aspects = [
  {
    aspect: 'why',
    words: forms(
      '(syfte|syftet|målet|målsättningen|avsikten) (med|är|var|är att)',
      '(tanken|idén|ambitionen) bakom',
      '(utifrån|på grund av|grundar sig på) (ett|det) behov',
      '(går ut på|syftar till|för att ge|är viktig för att|ger en fördel|gör stor skillnad|ett startskott)',
      'i syfte att',
    ),
  },
  {
    aspect: 'who',
    words: forms(
      '(vänder|riktar) sig (till|inte|även|främst)',
      '(målgrupp|målgruppen|deltagarna) (är|består)',
      '(har|som) bildat (en )?arbetsgrupp',
      '(består|bestående) av',
      '(samarbetar|samverkar) med',
      'inte bara (för|med|till) \\p{L}+',
    ),
  },
  {
    aspect: 'what',
    words: forms(
      '(innebär|handlar om|det handlar om|betyder) (att)?',
      '(är|som är) en (möjlighet|metod|form|modell|satsning|mötesplats|utbildning|insats|förening|grupp|tjänst)',
      'är att betrakta som',
      'som (ska|skall) (finnas|ge|erbjuda)',
      '(jobbar|arbetar) (även |också )?(med|på)',
    ),
  },
  {
    aspect: 'how',
    words: forms(
      '(sker|görs|drivs|bedrivs|genomförs|finansieras) (enligt|genom|med|via|av|tillsammans)',
      '(träffas|möts|ses|har \\p{L}+) (\\p{L}+ )?(varje|en gång|två gånger|workshops|gånger) ?(i|per)?',
      'tillsammans med (en|ett|flera)',
      '(får|lär sig) (träna|öva|lära)',
      'används i',
    ),
  },
] as const;

/** Why, what, who and how: "Syftet är att …", "vänder sig till", "innebär att", "sker enligt". */
export const description: Rule = {
  name: 'description',
  find({ words, isQuestion, under }) {
    if (isQuestion || under === 'agenda') return [];
    if (under === 'purpose') return [{ claim: { kind: 'description', aspect: 'why' }, sureness: 'likely' }];
    const found = aspects.find(({ words: pattern }) => firstMatch(words, pattern) !== undefined);
    return found === undefined
      ? []
      : [{ claim: { kind: 'description', aspect: found.aspect }, sureness: 'likely' }];
  },
};
