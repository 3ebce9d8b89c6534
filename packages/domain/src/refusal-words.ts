import type { Refusal, RefusalReason } from './refusal.ts';

type Sentence<R extends RefusalReason> = (refusal: Extract<Refusal, { reason: R }>) => string;
type Sentences = { [R in RefusalReason]: Sentence<R> };

/**
 * What is said when the rules say no: what is missing and what one can do. The API answers with it and a button that
 * may not be pressed explains itself with it, so it stands here and not among the client's words.
 */
const sentences = {
  sv: {
    'unknown-project': () => 'Frukten finns inte. Kanske har den fått ett annat namn.',
    'unknown-thing': () => 'Det du vill ändra finns inte längre.',
    'name-taken': ({ name }) => `Det finns redan en frukt som heter ”${name}”. Välj ett annat namn.`,
    'parties-missing': ({ parties }) =>
      `Alla parter måste vara intresserade innan arbetet går vidare. Det saknas besked från: ${listed(
        parties.map(({ name }) => name),
        'och',
      )}. Anteckna deras hållning först.`,
    'all-parties-pause': ({ parties }) =>
      `${listed(
        parties.map(({ name }) => name),
        'och',
      )} har pausat och ingen part har sagt att den är med. Anteckna först en parts nya hållning.`,
    'already-so': () => 'Så är det redan. Inget behövde sparas.',
    'already-corrected': () => 'Den uppgiften är redan rättad. Rätta rättelsen i stället.',
    'not-an-action': () => 'Uppdraget finns inte.',
    'too-late-to-undo': () => 'Minuten för att ångra har gått. Gör en rättelse i stället.',
    'not-yours': () => 'Bara den som gjorde ändringen kan ångra den.',
    'built-upon': () => 'Någon har ändrat samma sak efter dig. Gör en ny ändring i stället.',
    'still-used': ({ by }) => `Det används fortfarande av ${listed(by, 'och')}.`,
    'last-administrator': () =>
      'Det måste finnas minst en administratör. Gör någon annan till administratör först.',
  },
  en: {
    'unknown-project': () => 'The fruit does not exist. Perhaps it has another name now.',
    'unknown-thing': () => 'What you want to change is no longer there.',
    'name-taken': ({ name }) => `There already is a fruit called “${name}”. Choose another name.`,
    'parties-missing': ({ parties }) =>
      `Every party must be interested before the work goes on. Nothing has been said by: ${listed(
        parties.map(({ name }) => name),
        'and',
      )}. Record their stance first.`,
    'all-parties-pause': ({ parties }) =>
      `${listed(
        parties.map(({ name }) => name),
        'and',
      )} have paused and no party has said that it takes part. Record a party’s new stance first.`,
    'already-so': () => 'It is so already. Nothing had to be saved.',
    'already-corrected': () => 'That entry has been corrected already. Correct the correction instead.',
    'not-an-action': () => 'The action does not exist.',
    'too-late-to-undo': () => 'The minute for undoing is over. Make a correction instead.',
    'not-yours': () => 'Only the one who made the change can undo it.',
    'built-upon': () => 'Somebody has changed the same thing after you. Make a new change instead.',
    'still-used': ({ by }) => `It is still used by ${listed(by, 'and')}.`,
    'last-administrator': () => 'There must be at least one administrator. Make somebody else one first.',
  },
} as const satisfies Record<'sv' | 'en', Sentences>;

/** The sentence for a refusal, in the reader's language. */
export function refusalWords(refusal: Refusal, language: 'sv' | 'en' = 'sv'): string {
  return sentenceOf(sentences[language], refusal);
}

function sentenceOf<R extends RefusalReason>(
  all: Sentences,
  refusal: Extract<Refusal, { reason: R }>,
): string {
  const sentence: Sentence<R> = all[refusal.reason];
  return sentence(refusal);
}

function listed(names: readonly string[], and: string): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${and} ${last}`;
}
