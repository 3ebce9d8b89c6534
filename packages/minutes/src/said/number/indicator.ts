import { slugOf } from '@utveckling/domain/slug-of';
import { forms } from '../form/forms.ts';
import type { Rule, Told } from '../told.ts';
import { type Amount, amountsIn } from './amounts-in.ts';

const target = forms(
  '(ska|skall|målet|mål|målsättningen|målsättning|nå|nå upp|uppnå|handlar om att|siktar på|ambitionen)',
);
const forecast = forms(
  '(kanske|troligen|prognos|prognosen|beräknas|väntas|förväntas|uppskattas|räknar med|lär bli|ser ut att)',
);
const needed = forms('(behöver|behövs|minst|kräver|krävs|söker|önskar|saknas)');
const offered = forms(
  '(lokal|lokaler|lokalen|lokalerna|hyran|hyra|erbjuder|erbjudande|erbjuds|pris|offert|kostar|napp|tittat på)',
);

/** Numbers with what they count: target, result, forecast, range, need or offer, as the words around them say. */
export const indicator: Rule = {
  name: 'indicator',
  find({ words, isQuestion, under, before }, _world, sofar) {
    if (isQuestion || under === 'agenda' || under === 'proposal' || /förslag|föreslå/iu.test(words))
      return [];
    const found = amountsIn(words).map((amount): Told => tell(amount, words));
    const half = halfOf(words, before?.words ?? '', sofar);
    return half === undefined ? found : [...found, half];
  },
};

function tell(amount: Amount, words: string): Told {
  const role = roleOf(amount, words);
  const exactness = exactnessOf(amount, words);
  return {
    claim: {
      kind: 'indicator',
      measure: slugOf(amount.counted) || 'antal',
      label: `${amount.counted.charAt(0).toUpperCase()}${amount.counted.slice(1)}`,
      unit: amount.unit,
      ...(amount.per === undefined ? {} : { per: amount.per }),
      role,
      min: amount.min,
      max: amount.max,
      ...(role === 'offer' && amount.of !== undefined ? { of: amount.of } : {}),
      exactness,
    },
    sureness: role === 'result' ? 'likely' : 'unsure',
    ask: 'Vad mäter talet, och är det ett mål, ett resultat eller något annat?',
  };
}

function roleOf({ min, max, from, unit }: Amount, words: string) {
  const around = words.slice(Math.max(0, from - 90), from);
  if (forecast.test(around)) return 'forecast' as const;
  if (needed.test(around)) return 'need' as const;
  if ((unit === 'kvadratmeter' || unit === 'kronor') && offered.test(words)) return 'offer' as const;
  if (min !== max) return 'range' as const;
  return target.test(around) ? ('target' as const) : ('result' as const);
}

function exactnessOf({ from, to }: Amount, words: string) {
  const around = `${words.slice(Math.max(0, from - 25), from)} ${words.slice(to, to + 12)}`;
  if (/(?<!\p{L})(?:minst|över|mer än|fler än|lägst)(?!\p{L})/iu.test(around)) return 'at-least' as const;
  if (/(?<!\p{L})kanske(?!\p{L})/iu.test(around)) return 'perhaps' as const;
  return /(?<!\p{L})(?:cirka|ca|c:a|ungefär|omkring|runt|knappt|drygt|nästan|typ|uppskattningsvis)(?!\p{L})/iu.test(
    around,
  )
    ? ('about' as const)
    : ('exact' as const);
}

/** "kanske nås det till hälften": half of what the sentence before said. */
function halfOf(words: string, before: string, sofar: Parameters<Rule['find']>[2]): Told | undefined {
  if (!/(?:till\s+)?hälften(?!\s+av\s+\p{L})/iu.test(words)) return undefined;
  const earlier = sofar.findLast(
    ({ claim, sentence }) =>
      claim.kind === 'indicator' && claim.role === 'target' && sentence.words === before,
  );
  if (earlier?.claim.kind !== 'indicator') return undefined;
  const { claim } = earlier;
  return {
    claim: {
      ...claim,
      role: 'forecast',
      min: claim.min / 2,
      max: claim.max / 2,
      exactness: forecast.test(words) ? 'perhaps' : 'about',
    },
    begins: earlier.sentence,
    sureness: 'unsure',
    ask: `"hälften" räknas som hälften av ${claim.max} ${claim.unit}. Stämmer det?`,
  };
}
