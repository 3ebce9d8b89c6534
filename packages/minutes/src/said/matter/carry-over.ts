import { firstMatch } from '../form/first-match.ts';
import { forms } from '../form/forms.ts';
import { whoIn } from '../name/who-in.ts';
import type { Rule, Sentence } from '../told.ts';

const meeting =
  '(möte|mötet|styrelsemöte|styrelsemötet|sammanträde|sammanträdet|träff|gång|tillfälle|ledningsgrupp|apt|arbetsplatsträff|årsmöte)';
const next = '(nästa|nästkommande|kommande|ett senare|ett kommande|nästföljande|följande)';

/** A matter is to come up again. */
const again = forms(
  '(bordlägg|bordlägga|bordläggs|bordlägges|bordlades|bordlagt|bordlagd|bordlagda|bordlagts|bordläggas|bordlade)',
  `(skjuts|skjuter|sköts|skjutits|skjutas|flyttas|flyttades|flyttar|hänskjuts|hänsköts|överförs) … (till|upp till|fram till|på framtiden) … (${next} )?${meeting}`,
  '(frågan|ärendet|punkten|beslutet|diskussionen|den|det) (skjuts|sköts|skjutits) (upp|fram|på framtiden)',
  '(skjuter|sköt) (upp|fram) (frågan|ärendet|punkten|beslutet|diskussionen|detta)',
  '(kvarstår|står kvar|ligger kvar|väntar|får vänta|vilar|stannar) … (till|tills|som punkt) … (nästa|vidare)',
  '(frågan|ärendet|punkten|detta) (kvarstår|står kvar|ligger kvar|vilar)',
  `(tar|ta|tas|tages|pratar|prata|diskuterar|diskutera|diskuteras|fortsätter|fortsätta|fortsätts|behandlas|behandlar|behandla|återupptas|återkommer|lyfts|lyfter|lyfta|beslutas|beslutar|besluta|bestäms|bestämmer|följs upp|följer upp|jobbar vidare) … (på|vid|till|under) (det )?${next} ${meeting}`,
  `(på|vid|till|under) (det )?${next} ${meeting} (tar|ska|skall|diskuterar|pratar|fortsätter|beslutar|kommer|återkommer|får|behandlar|bestämmer) (vi|styrelsen|gruppen|mötet|frågan|ärendet|detta)`,
  '(vi|styrelsen|gruppen|mötet|nämnden|utskottet) (återkommer|får återkomma) (till|om|kring|i)',
  '(återkommer|får återkomma|återkomma) (vi )?till (frågan|ärendet|det|detta|saken|punkten|diskussionen)',
  `(frågan|ärendet|punkten|detta|det|den) (tas|kommer) upp( (igen|på nytt))? … (nästa|senare|igen|i höst|i vår)`,
  `(ny|fortsatt) (diskussion|behandling|genomgång) (på|vid) ${next} ${meeting}`,
  `(punkt|punkten|ärende) (på|till) ${next} ${meeting}( dagordning)?`,
  '(tar|ta|tas) upp (det|detta|frågan|den|punkten|ärendet) (igen|på nytt|senare|framöver|vid ett senare tillfälle)',
);

/** The sentence speaks of what stands before it. */
const pointsBack =
  /^(?:vi|gruppen|styrelsen|mötet|frågan|ärendet|punkten|det|detta|den|denna|saken|diskussionen|återkommer|bordläggs|bordlades|tas|tar)(?!\p{L})/iu;

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
