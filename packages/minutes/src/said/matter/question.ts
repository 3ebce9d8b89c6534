import { firstMatch } from '../form/first-match.ts';
import { forms } from '../form/forms.ts';
import type { Rule, Sentence } from '../told.ts';
import { deciderIn } from './decider.ts';

const open = forms(
  '(frågan|stora frågan|frågorna) är (om|hur|vem|vilka|vilken|när|vad|var|fortfarande|ännu)',
  '(är|lite|något|fortfarande|ännu) (\\p{L}+ )?(oklart|osäkert|oklar)',
  '(inte|ej) (klart|bestämt|beslutat|utrett|avgjort|löst) (än|ännu|hur|om|vem|när|vad)',
  '(vi|ingen) vet (inte|ännu inte|ej) (om|hur|vem|när|vad|vilka)',
  '(återstår|kvarstår) (att|frågan|frågor)',
  '(undrar|undrade|funderar på|funderade på|fundering kring) (om|hur|vem|varför|när|vad)',
  'undersöka om (detta|det)',
  '(lämnar|lämnade|lämnas|lämnades|är|står|hålls) … frågan öppen',
  'frågan (är|står|lämnas|lämnades|förblir|kvarstår) (\\p{L}+ )?öppen',
  'oklarhet (om|kring) (när|hur|vem|vad|vilka|vilken|om|var)',
);
const proposal = forms(
  '(kommer|kom) (även |också )?(upp )?(ett )?förslag',
  'förslag(et)? (ges|gavs|lyfts|lyftes|kom|finns|om att|är att|på att)',
  'det föreslås',
  'var att vi (ska|skulle)',
);

/** What is not answered yet: a question, "oklart", "frågan är om", and a proposal nobody has decided on. */
export const question: Rule = {
  name: 'question',
  find(sentence, world, sofar) {
    const { words, isQuestion, under } = sentence;
    const tells = sofar.some(
      (said) =>
        said.sentence === sentence && ['decision', 'wish', 'event', 'relation'].includes(said.claim.kind),
    );
    if (tells || under === 'background') return [];
    const isProposal = proposal.test(words);
    if (!isQuestion && !isProposal && firstMatch(words, open) === undefined) return [];
    if (isAnswered(sentence)) return [];
    const decidedBy = deciderIn(sentence.after?.words ?? '', world) ?? deciderIn(words, world);
    return [
      {
        claim: { kind: 'question', ...(decidedBy === undefined ? {} : { decidedBy }) },
        sureness: isQuestion ? 'sure' : 'likely',
      },
    ];
  },
};

/** The next sentence says what was decided of it. */
function isAnswered({ isQuestion, after, paragraph }: Sentence): boolean {
  return (
    isQuestion &&
    after !== undefined &&
    after.paragraph === paragraph &&
    /^(?:svar|ja|nej)(?!\p{L})|(?<!som\s)(?:enas|enades|enats|beslutar|beslutade|bestämde|kom överens)/iu.test(
      after.words,
    )
  );
}
