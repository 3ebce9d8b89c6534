import { firstMatch } from '../form/first-match.ts';
import { forms } from '../form/forms.ts';
import { whoIn } from '../name/who-in.ts';
import type { Rule, Sentence } from '../told.ts';

const kind =
  '(möte|mötet|styrelsemöte|styrelsemötet|sammanträde|sammanträdet|träff|träffen|gång|tillfälle|ledningsgrupp|apt|arbetsplatsträff|årsmöte|årsmötet)';
const month = '(januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)';
/** "nästa möte", "novembermötet", "mötet i april", "mötet den 3 maj". */
const later = `((det |vårt )?(nästa|nästkommande|kommande|ett senare|ett kommande|nästföljande|följande) ${kind}|(${month}|höst|vår|sommar|vinter|jan|feb|aug|sept|okt|nov|dec)(mötet|möte|sammanträdet|träffen)|${kind} (i|den) (\\d{1,2} )?${month})`;
const matter = '(frågan|ärendet|punkten|beslutet|diskussionen|saken|det|den|detta|den här frågan)';

/** A matter is to come up again. */
const again = forms(
  '(bordlägg|bordlägga|bordläggs|bordlägges|bordlades|bordlagt|bordlagd|bordlagda|bordlagts|bordläggas|bordlade|bordlägger)',
  `(skjuts|skjuter|sköts|skjutits|skjutas|flyttas|flyttades|flyttar|hänskjuts|hänsköts|överförs) … (till|på framtiden) … (${later})`,
  `${matter} (skjuts|sköts|skjutits) (upp|fram|på framtiden)`,
  `(skjuter|sköt) (upp|fram) ${matter}`,
  '(kvarstår|står kvar|ligger kvar|väntar|får vänta|vilar|stannar) … (till|tills|som punkt) … (nästa|vidare)',
  `${matter} (\\p{L}+ )?(kvarstår|står kvar|ligger kvar|vilar|får vänta|parkeras|parkerades)`,
  `(tar|ta|tas|tages|pratar|prata|diskuterar|diskutera|diskuteras|fortsätter|fortsätta|fortsätts|behandlas|behandlar|behandla|återupptas|återkommer|återrapporterar|återrapporteras|redovisas|redovisar|rapporterar|rapporteras|presenterar|presenteras|visar|visas|utvärderas|utvärderar|lyfts|lyfter|lyfta|beslutas|beslutar|besluta|avgörs|avgöras|bestäms|bestämmer|följs upp|följer upp|jobbar vidare) … (på|vid|under) (${later})`,
  `(tar|tas|diskuterar|diskuteras|fortsätter|behandlas|avgörs|återkommer|återupptas|beslutas|bestäms|följs upp|redovisas|rapporteras) … nästa ${kind}`,
  `(återkommer|tas upp|återupptas|diskuteras|behandlas|beslutas|avgörs) … (i höst|i vår|till hösten|till våren|under hösten|under våren|efter sommaren|efter jul|efter årsskiftet|nästa år)`,
  `(uppföljning|rapport|redovisning|diskussion|beslut|information|mer|genomgång|återkoppling|avstämning|utvärdering|återrapport|ny punkt|ta upp) (\\p{L}+ ){0,4}?((på|vid) )?(${later})`,
  '(beslut|beslutet|frågan|ärendet|punkten|diskussionen) (skjuts|flyttas|får vänta|väntar|läggs på is|vilar)',
  '(väntar|avvaktar) med (beslut|beslutet|frågan|ärendet)( till)?',
  '(vi|frågan|ärendet) återkommer',
  `(på|vid|till|under) (${later}) (tar|ska|skall|diskuterar|pratar|fortsätter|beslutar|kommer|återkommer|får|behandlar|bestämmer) (vi|styrelsen|gruppen|mötet|frågan|ärendet|detta)`,
  'nästa gång (tar|ska|diskuterar|pratar|fortsätter|beslutar|får|bestämmer) (vi|gruppen|styrelsen)',
  '(vi|styrelsen|gruppen|mötet|nämnden|utskottet|rådet) (återkommer|får återkomma) (till|om|kring|i)',
  `(återkommer|får återkomma|återkomma) (vi )?till ${matter}`,
  `${matter} (tas|kommer) upp( (igen|på nytt))? … (nästa|senare|igen|i höst|i vår)`,
  `(ny|fortsatt) (diskussion|behandling|genomgång) (på|vid) (${later})`,
  `(punkt|punkten|ärende) (på|till) (${later})( dagordning)?`,
  `(tar|ta|tas) upp ${matter} (igen|på nytt|senare|framöver|vid ett senare tillfälle)`,
  `(tar|tas) (vi )?(${matter} )?(upp )?(senare|i höst|i vår|efter sommaren|när|igen i)`,
);

/** The sentence speaks of what stands before it. */
const pointsBack =
  /^(?:vi|gruppen|styrelsen|mötet|frågan|ärendet|punkten|det|detta|den|denna|saken|diskussionen|återkommer|bordläggs|bordlades|tas|tar|avgörs)(?!\p{L})/iu;

/** A matter that was put off or will be taken up again: "Vi tar upp det igen på nästa möte", "Ärendet bordlades". */
export const carryOver: Rule = {
  name: 'carry-over',
  find(sentence, world) {
    const { words, isQuestion, under } = sentence;
    if (under === 'later') return [{ claim: { kind: 'carry-over', foundAgain: [] }, sureness: 'likely' }];
    const match = firstMatch(words, again);
    if (
      match === undefined ||
      isMade(match.words) ||
      isQuestion ||
      under === 'proposal' ||
      under === 'background'
    )
      return [];
    if (/(?:förslag|föreslår|yrkar|yrkade)/iu.test(words.slice(0, match.from)) || takenUpEarlier.test(words))
      return [];
    if (
      !new RegExp(later, 'iu').test(match.words) &&
      isPersonal(match.words) &&
      whoIn(words, world).some(({ kind, to }) => kind === 'person' && to <= match.from)
    )
      return [];
    const begins = pointsBack.test(words) ? topicOf(sentence) : undefined;
    return [
      {
        claim: { kind: 'carry-over', foundAgain: [] },
        sureness: 'sure',
        ...(begins === undefined ? {} : { begins }),
      },
    ];
  },
};

const takenUpEarlier = forms(
  '(bordlades|bordlagd|bordlagt|bordlagda) (vid|på|från) (förra|föregående|senaste)',
  '(från|sedan) (förra|föregående) (mötet|möte)',
);

/** "tas fram till nästa möte": something is made until then. */
function isMade(form: string): boolean {
  return /^(?:tas|tar|ta)\s+(?:fram|in|hem|reda|med|hand)(?!\p{L})/iu.test(form);
}

/** "Anna återkommer", "Bo tar med det": somebody's task, no matter of the meeting's. */
function isPersonal(form: string): boolean {
  return /^(?:återkommer|tar|lyfter|följer upp|jobbar vidare|pratar)/iu.test(form);
}

/** The sentence before, in the same paragraph. */
function topicOf({ before, paragraph }: Sentence): Sentence | undefined {
  return before !== undefined && before.paragraph === paragraph ? before : undefined;
}
