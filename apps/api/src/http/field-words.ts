import type { InBothLanguages } from '@utveckling/domain/in-both-languages';
import type * as z from 'zod';
import { sentenceInBoth } from './field-sentences.ts';

/** What is wrong with one field of what was sent, in plain words and both languages. */
export function fieldWords(issue: z.core.$ZodIssue): InBothLanguages {
  return sentenceInBoth(issue.message) ?? wordsByCode(issue);
}

function wordsByCode(issue: z.core.$ZodIssue): InBothLanguages {
  switch (issue.code) {
    case 'invalid_type':
      return {
        sv: `Här ska det stå ${nameOf(issue.expected).sv}.`,
        en: `This must be ${nameOf(issue.expected).en}.`,
      };
    case 'too_small':
      return bound(issue.origin, String(issue.minimum), 'minst', 'at least');
    case 'too_big':
      return bound(issue.origin, String(issue.maximum), 'högst', 'at most');
    case 'invalid_format':
      return formats[issue.format] ?? oddFormat;
    case 'invalid_value': {
      const values = issue.values.map(String).join(', ');
      return { sv: `Här ska det stå något av: ${values}.`, en: `This must be one of: ${values}.` };
    }
    case 'unrecognized_keys': {
      const keys = issue.keys.join(', ');
      return { sv: `Det här ska inte vara med: ${keys}.`, en: `This does not belong here: ${keys}.` };
    }
    case 'invalid_union':
    case 'not_multiple_of':
    case 'invalid_key':
    case 'invalid_element':
    case 'custom':
      return { sv: 'Kontrollera den här uppgiften.', en: 'Check this part.' };
    default:
      return issue satisfies never;
  }
}

function bound(origin: string, count: string, sv: string, en: string): InBothLanguages {
  const [one, several] = units[origin] ?? [none, none];
  const unit = count === '1' ? one : several;
  return { sv: `Här ska det vara ${sv} ${count}${unit.sv}.`, en: `This must be ${en} ${count}${unit.en}.` };
}

const none = { sv: '', en: '' };
/** Of one, and of several. */
const units: Record<string, [InBothLanguages, InBothLanguages]> = {
  string: [
    { sv: ' tecken', en: ' character' },
    { sv: ' tecken', en: ' characters' },
  ],
  array: [
    { sv: ' sak', en: ' thing' },
    { sv: ' saker', en: ' things' },
  ],
};

const names: Record<string, InBothLanguages> = {
  string: { sv: 'text', en: 'text' },
  number: { sv: 'ett tal', en: 'a number' },
  int: { sv: 'ett heltal', en: 'a whole number' },
  boolean: { sv: 'sant eller falskt', en: 'true or false' },
  array: { sv: 'en lista', en: 'a list' },
  object: { sv: 'ett objekt', en: 'an object' },
};

function nameOf(expected: string): InBothLanguages {
  return names[expected] ?? { sv: 'något annat', en: 'something else' };
}

const formats: Record<string, InBothLanguages> = {
  date: {
    sv: 'Skriv en dag som finns, till exempel 2026-03-14.',
    en: 'Write a day that exists, for example 2026-03-14.',
  },
  url: {
    sv: 'Skriv en hel webbadress som börjar med https://.',
    en: 'Write a whole web address that begins with https://.',
  },
};

const oddFormat = { sv: 'Det är skrivet på fel sätt.', en: 'It is not written in the right way.' };
