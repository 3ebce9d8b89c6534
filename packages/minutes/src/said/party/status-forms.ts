import type { Reading, Status } from '@utveckling/domain/project/status';
import { forms } from '../form/forms.ts';

/** Words that say how it goes. `stated` are those of the design's table; the others are read so ("tolkat"). First match wins. */
export const statusForms: readonly { status: Status; reading: Reading; words: RegExp }[] = [
  {
    status: 'paused',
    reading: 'stated',
    words: forms(
      '(är|blir|ligger|lagt|läggs|lades|lägga|står|sätts) … på is',
      '(är|blir|har blivit|blev) (\\p{L}+ )?pausa(d|t|de)',
    ),
  },
  {
    status: 'closed',
    reading: 'interpreted',
    words: forms(
      '(projektet|arbetet|satsningen|verksamheten|insatsen) (är|har|blir) (\\p{L}+ )?(avslutad|avslutat|avslutats|nedlagd|nedlagt)',
      '(projektet|arbetet|satsningen|verksamheten|insatsen|vi) (avslutas|avslutades|avslutar|läggs ner|läggs ned|lades ner|lades ned|upphör|upphörde)',
    ),
  },
  {
    status: 'harvested',
    reading: 'interpreted',
    words: forms(
      '(ingår nu|är nu en del|har blivit en del|permanentas|permanentats|övergår|övergått) … (ordinarie|permanent|vanliga|reguljär|linjen|permanentas)',
      '(permanentas|har permanentats)',
    ),
  },
  { status: 'spreading', reading: 'stated', words: forms('(har |metoden )?(spritts|spridits) … till') },
  {
    status: 'spreading',
    reading: 'interpreted',
    words: forms(
      '(sprids|sprider sig) … till',
      '(används|införs|införts) nu (också |även )?(i|på) (fler|flera|hela)',
    ),
  },
  { status: 'trying', reading: 'stated', words: forms('prova(t|de) med (en|ett|två|tre|några)') },
  { status: 'running', reading: 'stated', words: forms('har börjat samverka') },
  {
    status: 'idea',
    reading: 'stated',
    words: forms('(en )?idé om', 'kommer att dra igång', 'borde vara en egen frukt'),
  },
  {
    status: 'trying',
    reading: 'interpreted',
    words: forms(
      '(har |håller på att )(prova|provat|testa|testat|prövat|pröva)',
      '(testas|provas|prövas|testkörs) (nu|just nu|i|under|på|av)',
      '(pilot|pilotprojekt|piloten|försöksverksamhet|på försök|testperiod)',
      '(har |vi )börjat (arbeta|jobba|använda)',
    ),
  },
  { status: 'exploring', reading: 'stated', words: forms('(ska|skall|kommer att|vill) undersöka') },
  {
    status: 'running',
    reading: 'interpreted',
    words: forms(
      '(är|är nu|har kommit|kommit) (igång|i gång|i full gång)',
      '(har öppnat|har varit öppen|har öppet|rullar på|pågår|fortlöper|flyter på|löper på|jobbas vidare|arbetar nu med)',
      '(har startat|har dragit igång|startade|drog igång)',
      'har (två|tre|fyra|fem|sex) \\p{L}+/(år|månad|vecka)',
      '(som|och) … håller på att (utveckla|arbeta)',
    ),
  },
  {
    status: 'exploring',
    reading: 'interpreted',
    words: forms(
      '(är )?på gång',
      '(planeras|planerar|planeringen|planerna|planering) (\\p{L}+ )?(för|av|pågår|har gått|att|fortsätter)',
      'hur planeringen ser ut',
      '(undersöker|undersöks|utreder|utreds|förstudie|ser över möjlighet(en|erna))',
      '(har|håller på att) bilda(t|r)? (en )?(liten )?(arbetsgrupp|grupp|projektgrupp|styrgrupp)',
      '(söker|letar|behöver) (efter )?(en )?lokal(er)?',
      '(skickat|skrivit|tagit fram) … (projektplan|plan|ansökan|förstudie)',
    ),
  },
  {
    status: 'idea',
    reading: 'interpreted',
    words: forms(
      '(väckt|väckts|väcktes|lyft|lyfts|lyftes|fått|finns|kom upp) (\\p{L}+ )?(en |ett )?(idé|idéer|tanke|tankar)',
    ),
  },
];

/** Words before such a form that say it is not so, or not yet. */
export const notSo = /(?<!\p{L})(?:inte|ej|aldrig|innan|om|när)\s+(?:\p{L}+\s+){0,2}$/iu;
