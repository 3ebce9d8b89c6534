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
  `(tar|ta|tas|tages|pratar|prata|diskuterar|diskutera|diskuteras|fortsätter|fortsätta|fortsätts|behandlas|behandlar|behandla|återupptas|återkommer|återrapporterar|återrapporteras|redovisas|redovisar|rapporterar|rapporteras|lyfts|lyfter|lyfta|beslutas|beslutar|besluta|avgörs|avgöras|bestäms|bestämmer|följs upp|följer upp|jobbar vidare) … (på|vid|under) (${later})`,
  '(tar|tas|diskuterar|diskuteras|fortsätter|behandlas|avgörs|återkommer|beslutas|bestäms) … nästa gång',
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
    const match = firstMatch(words, again);
    if (match === undefined || isQuestion || under === 'proposal' || under === 'background') return [];
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

/** "Anna återkommer", "Bo tar med det": somebody's task, no matter of the meeting's. */
function isPersonal(form: string): boolean {
  return /^(?:återkommer|tar|lyfter|följer upp|jobbar vidare|pratar)/iu.test(form);
}

/** The sentence before, in the same paragraph. */
function topicOf({ before, paragraph }: Sentence): Sentence | undefined {
  return before !== undefined && before.paragraph === paragraph ? before : undefined;
}
