import { firstMatch } from '../form/first-match.ts';
import { forms } from '../form/forms.ts';
import { whoIn } from '../name/who-in.ts';
import type { Rule } from '../told.ts';

const kinds =
  '(\\p{L}*(?:rapport|plan|underlag|broschyr|enkät|sammanställning|handbok|manual|policy|budget|bokslut|skrivelse|presentation|bild|karta|affisch|folder|flyer|utredning|avtal|ansökan|remiss|protokoll|lista|material|mall|riktlinje|riktlinjer|program|motion|yttrande|dokument|film|poster))(?:en|et|erna|n|t)?';
const made = forms(
  '(har|hade) (\\p{L}+ )?(skickat|skrivit|tagit fram|delat|delat ut|lämnat in|lämnat|publicerat|sammanställt|gjort|uppdaterat|mailat|mejlat)',
  '(skickade|skrev|delade|lämnade|publicerade|visade|sammanställde|gick igenom)',
  '(visar|visa|presenterar|redovisar|går igenom) (upp )?(en|ett)',
  'finns … (framtaget|framtagen|att läsa|att hämta)',
);
const coming = forms(
  'som kommer (inom kort|snart|i|under)',
  '(kommer|väntas|beräknas) (inom kort|snart|vara klar|vara klart|bli klar|bli klart|att publiceras)',
);

/** Papers that somebody wrote, sent or showed, or that are expected: "Allan har skickat ut en projektplan". */
export const document: Rule = {
  name: 'document',
  find(sentence, world) {
    const { words, isQuestion, under } = sentence;
    if (isQuestion || under === 'proposal' || under === 'agenda') return [];
    const isComing = coming.test(words);
    const verb = firstMatch(words, made);
    if (verb === undefined && !isComing) return [];
    const found = new RegExp(
      `(?:(?:en|ett|sin|sitt|den|det|ett\\s+bra)\\s+)(?<title>(?:\\p{L}+\\s+)?${kinds})(?!\\p{L})`,
      'iu',
    ).exec(words);
    const title = found?.groups?.['title']?.trim();
    if (title === undefined) return [];
    const [by] =
      verb === undefined
        ? []
        : whoIn(words, world).filter(({ kind, to }) => kind === 'person' && to <= verb.from);
    return [
      {
        claim: {
          kind: 'document',
          title: lastWords(title),
          expected: isComing,
          ...(by === undefined
            ? {}
            : {
                by: {
                  words: sentence.place(by.from, by.to),
                  likeness: by.likeness,
                  ...(by.id === undefined ? {} : { person: by.id }),
                },
              }),
        },
        sureness: 'likely',
      },
    ];
  },
};

/** An adjective may stand before it; a verb or a small word may not. */
function lastWords(title: string): string {
  const [first = '', ...rest] = title.split(/\s+/);
  return rest.length > 0 && !/(?:a|t|d|ig|sk)$/u.test(first) ? rest.join(' ') : title;
}
