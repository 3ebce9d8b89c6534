import type { Progress, Stance } from '@utveckling/domain/project/stance';
import { forms } from '../form/forms.ts';

/** Words said of a party, and what stance they are. `after` stand behind the party's name; `before` lead to it. */
export type StanceForm = {
  stance: Stance;
  progress?: Progress;
  /** We read it so; the words do not say it. */
  interpreted?: true;
  after?: RegExp;
  before?: RegExp;
};

/** In the order they are tried: no is asked for before yes, since "är inte med" holds "med". */
export const stanceForms: readonly StanceForm[] = [
  {
    stance: 'declined',
    after: forms(
      '(tackar|tackade|har tackat|sagt|säger|sa) nej',
      '(avstår|avstod|avböjer|avböjde)',
      '(är|vill|kommer) (inte|ej) (vara |längre )?(med|delta|medverka)',
      '(deltar|medverkar) (inte|ej)',
      '(backar|backade|har backat|drar|drog) (sig )?ur',
      '(hoppar|hoppade|har hoppat) av',
      'kliver av',
      '(lämnar|lämnade) (projektet|samarbetet|arbetet|satsningen)',
    ),
  },
  {
    stance: 'paused',
    after: forms('(pausar|pausade|har pausat|lägger … på is|vilar|gör (ett )?uppehåll|avvaktar)'),
    before: forms('(pausad|pausat|pausas|vilande|på is) … (från|av|hos|för)', 'inte något som', 'inget som'),
  },
  {
    stance: 'committed',
    progress: 'decided',
    after: forms(
      'har (beslutat|bestämt|beslutat sig för) (sig för )?(att )?(prova|testa|införa|starta|delta|vara|satsa|gå|börja)',
    ),
  },
  {
    stance: 'committed',
    progress: 'tried',
    after: forms('(som )?(har |hittills |än så länge |redan ){0,3}(provat|testat|prövat)'),
  },
  {
    stance: 'committed',
    after: forms(
      '(är|vill vara|kommer att vara|ställer upp och är) med( på| i)?',
      'står för',
      '(står|ställer sig) bakom',
      '(kommer att|ska|skall) (dra igång|starta|sätta igång|driva|finansiera|bidra|delta|medverka)',
      '(startar|drar igång|deltar|medverkar|finansierar|bidrar med|satsar|har gått med|går med|ansluter sig|har anslutit sig)',
      '(tackar|tackade|har sagt|säger|sa) ja',
    ),
  },
  {
    stance: 'committed',
    progress: 'running',
    interpreted: true,
    after: forms(
      '(driver|arbetar med|jobbar med|bedriver)',
      '(håller på att|… håller på att) (utveckla|bygga|införa)',
    ),
  },
  {
    stance: 'interested',
    after: forms(
      '(är|har visat sig|var) (\\p{L}+ )?(intresserad|intresserade|positiv|positiva|nyfikna)( (av|till|på))?',
      '(har|visar|visade) (\\p{L}+ )?intresse',
      'vill (gärna )?(veta mer|prova|testa|utveckla|samarbeta|samverka)',
      '… försöker ta (ett )?ansvar',
    ),
  },
];

/** "har samma inställning": what was said last holds for this party too. */
export const sameAs = forms(
  'har samma (inställning|uppfattning|åsikt|syn|hållning|linje)',
  '(gör|tycker|säger) (likadant|detsamma|samma sak)',
  '(instämmer|håller med|delar (den )?(uppfattningen|inställningen|synen))',
);

/** "i dagsläget": it holds for now. */
export const forNow = forms(
  '(i dagsläget|för närvarande|just nu|tills vidare|tillsvidare|för tillfället|i nuläget|än så länge|i år)',
);
