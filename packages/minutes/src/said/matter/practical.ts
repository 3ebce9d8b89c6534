import { findDays } from '../day/find-days.ts';
import { firstMatch } from '../form/first-match.ts';
import { forms } from '../form/forms.ts';
import type { Rule } from '../told.ts';

const practicalWords = forms(
  '(har|är|håller|hålls) … (öppet|öppen|stängt|öppettider)',
  '(öppet|öppettider|drop-in) (klockan|kl|varje|alla|måndag|mån)?',
  '(kontakta|hör av dig|ring|mejla|maila|skriv till|vänd dig till)',
  '(kan|går att|går det att|vill|ska) (du |man |ni |alla )?(anmäla|anmäl|kontakta|söka|ansöka|boka plats|hämta|låna) … (sig|till|hos|via|på|dig)?',
  '(anmälan|anmäl dig|sista anmälningsdag|anmälningstid|osa|o\\.s\\.a)',
  '(finns|det finns) (\\p{L}+ )?(pengar|bidrag|medel|platser|plats|stipendier) (att söka|kvar|för|till)',
  '(är|som är) (öppen|öppet|öppna) för (alla|allmänheten|medlemmar)',
  '(gratis|kostnadsfritt|kostar|fri entré|entré|avgiften är)',
  'du (får|kan|behöver|hittar)',
  '(erbjudande|möjlighet) … du kan',
  '(varje|alla) (måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|vardag|vardagar|dag)(ar)?',
  '(måndagar|tisdagar|onsdagar|torsdagar|fredagar|lördagar|söndagar)( och \\p{L}+dagar)? … (är det|finns|kl|klockan|har vi)',
  '(flera gånger|en gång|två gånger) i veckan',
  'återkommande \\p{L}*aktivitet',
);

/** How to take part, open hours, where money can be sought: practical words for a visitor; a last day comes with it. */
export const practical: Rule = {
  name: 'practical',
  find(sentence, world, sofar) {
    const { words, isQuestion, under } = sentence;
    if (sofar.some((said) => said.sentence === sentence && ['schedule', 'action'].includes(said.claim.kind)))
      return [];
    if (
      isQuestion ||
      under === 'agenda' ||
      under === 'background' ||
      firstMatch(words, practicalWords) === undefined
    )
      return [];
    const day = findDays(words, world.date)[0];
    const isLast =
      day !== undefined &&
      /(?:senast|sista)\s+(?:dag\p{L}*\s+)?(?:är\s+)?(?:den\s+)?$/iu.test(words.slice(0, day.from));
    return [
      {
        claim: { kind: 'practical' },
        sureness: 'likely',
        ...(isLast ? { happened: { ...day.date, words: words.slice(day.from, day.to) } } : {}),
      },
    ];
  },
};
