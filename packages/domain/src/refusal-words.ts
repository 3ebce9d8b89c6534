import type { InBothLanguages } from './in-both-languages.ts';
import type { Refusal, RefusalReason } from './refusal.ts';
import type { Seen, WeakPair } from './setting/weak-colours.ts';

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
    'name-taken': ({ name, what }) =>
      `${{ fruit: 'Frukten', branch: 'Grenen', tree: 'Trädet', outside: 'Det som står runt trädet,' }[what]} ”${name}” heter redan så. Välj ett annat namn.`,
    'said-in-minutes': () => 'Det står i ett protokoll och kan inte tas tillbaka här.',
    'nobody-named': () => 'Skriv vem som samordnar, eller välj vilken organisation det är.',
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
    'name-used': ({ name, by }) => `”${name}” är redan ett namn på ${by}. Välj ett annat.`,
    'weak-contrast': ({ pairs }) =>
      `Färgerna syns för dåligt mot varandra. ${pairs.map((pair) => weakWords(pair, 'sv')).join(' ')}`,
    'day-passed': () => 'Den dagen har redan varit. Välj en dag som kommer.',
    'nothing-chosen': () => 'Välj minst en gren eller frukt, eller det som står runt trädet.',
    'no-date': () => 'Protokollet säger inte vilken dag mötet var. Välj mötets datum.',
    'already-imported': ({ meeting }) =>
      `Dokumentet finns redan i trädet, som protokoll från mötet ${meeting}.`,
    'minutes-built-upon': () =>
      'Något som kom senare bygger på protokollet: en rättelse, ett nyare protokoll eller ett dokument till från samma möte. Ta tillbaka det först.',
  },
  en: {
    'unknown-project': () => 'The fruit does not exist. Perhaps it has another name now.',
    'unknown-thing': () => 'What you want to change is no longer there.',
    'name-taken': ({ name, what }) =>
      `The ${{ fruit: 'fruit', branch: 'branch', tree: 'tree', outside: 'thing around the tree,' }[what]} “${name}” has that name already. Choose another name.`,
    'said-in-minutes': () => 'It stands in minutes and cannot be taken back here.',
    'nobody-named': () => 'Write who coordinates, or choose which organisation it is.',
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
    'name-used': ({ name, by }) => `“${name}” is a name of ${by} already. Choose another.`,
    'weak-contrast': ({ pairs }) =>
      `The colours are too much alike. ${pairs.map((pair) => weakWords(pair, 'en')).join(' ')}`,
    'day-passed': () => 'That day is over. Choose a day to come.',
    'nothing-chosen': () => 'Choose at least one branch or fruit, or what stands around the tree.',
    'no-date': () => 'The minutes do not say what day the meeting was. Choose the meeting’s date.',
    'already-imported': ({ meeting }) =>
      `The document is in the tree already, as minutes of the meeting ${meeting}.`,
    'minutes-built-upon': () =>
      'Something that came later rests on the minutes: a correction, newer minutes, or one more document of the same meeting. Take that back first.',
  },
} as const satisfies Record<'sv' | 'en', Sentences>;

/** The sentence for a refusal, in the reader's language. */
export function refusalWords(refusal: Refusal, language: 'sv' | 'en' = 'sv'): string {
  return sentenceOf(sentences[language], refusal);
}

/** The same in both languages, for an answer that does not know its reader. */
export function refusalInBoth(refusal: Refusal): InBothLanguages {
  return { sv: refusalWords(refusal), en: refusalWords(refusal, 'en') };
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

/** Two colours that are too much alike: "Texten mot kronan: 2,3 till 1, det behövs 4,5." */
export function weakWords({ seen, behind, ratio, least, party }: WeakPair, language: 'sv' | 'en'): string {
  const { what, places, over, to, needed } = seenWords[language];
  const number = (value: number) => (Math.floor(value * 10) / 10).toLocaleString(language);
  return `${party ?? what[seen]} ${over} ${places[behind] ?? places['other']}: ${number(ratio)} ${to} 1, ${needed} ${number(least)}.`;
}

type SeenWords = {
  what: Record<Seen, string>;
  places: Record<string, string>;
  over: string;
  to: string;
  needed: string;
};

const seenWords: Record<'sv' | 'en', SeenWords> = {
  sv: {
    what: {
      text: 'Texten',
      'soft-text': 'Den ljusare texten',
      link: 'Länkarna',
      button: 'Knapparnas text',
      'wood-text': 'Texten på stammen',
      leaf: 'Lövens kanter',
      fruit: 'Frukternas kanter',
      field: 'Fältens kanter',
      focus: 'Markeringen av det man är på',
      party: 'Parten',
    },
    places: {
      paper: 'sidan',
      surface: 'vita ytor',
      sky: 'himlen',
      crown: 'kronan',
      'crown-deep': 'kronans mörkare delar',
      'clump-light': 'kronans ljusare delar',
      'label-halo': 'namnens bakgrund',
      'deep-green': 'knapparna',
      other: 'det som ligger bakom',
    },
    over: 'mot',
    to: 'till',
    needed: 'det behövs',
  },
  en: {
    what: {
      text: 'The text',
      'soft-text': 'The lighter text',
      link: 'The links',
      button: 'The text of buttons',
      'wood-text': 'The text on the trunk',
      leaf: 'The edges of leaves',
      fruit: 'The edges of fruits',
      field: 'The edges of fields',
      focus: 'The ring around what one is at',
      party: 'The party',
    },
    places: {
      paper: 'the page',
      surface: 'white surfaces',
      sky: 'the sky',
      crown: 'the crown',
      'crown-deep': 'the darker parts of the crown',
      'clump-light': 'the lighter parts of the crown',
      'label-halo': 'what lies behind names',
      'deep-green': 'the buttons',
      other: 'what lies behind',
    },
    over: 'on',
    to: 'to',
    needed: 'it takes',
  },
};
