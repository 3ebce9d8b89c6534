import { forms } from '../form/forms.ts';

/** People and bodies by what they are, alone or as the last part of a word: "sekreteraren", "arbetsgruppen", "enhetschefen". */
const heads: ReadonlySet<string> = new Set(
  `ordförande ordföranden sekreterare sekreteraren kassör kassören kassaförvaltaren chefen ledaren
  samordnaren koordinatorn ansvarig ansvarige ansvariga handläggaren kommunikatören strategen
  direktören rektor rektorn lärarna läraren vaktmästaren gruppen grupperna styrelsen nämnden utskottet
  kommittén beredningen valberedningen rådet teamet förvaltningen förvaltningarna avdelningen kontoret
  kansliet enheten verksamheten kommunen regionen föreningen föreningarna organisationen
  organisationerna bolaget företaget skolan biblioteket redaktionen hyresvärden förvaltaren
  leverantören konsulten projektledningen ledningen personalen facket skyddsombudet ombudet ombuden
  arbetsgivaren arbetsledningen parterna entreprenören beställaren byggherren fastighetsägaren fastighetsskötaren vicevärden värden kuratorn ekonomen juristen
  redaktören webbmastern receptionisten assistenten ingenjören arkitekten sköterskan pedagogen inspektören controllern
  sammankallande sammankallanden kyrkoherden elektrikern
  bibliotekarien intendenten konsulenten sekretariatet administrationen utredaren huvudmannen platschef rektorerna
  utvecklaren administratören revisorn revisorerna sektionen laget tränaren klubben`.split(/\s+/),
);
/** Cut short, alone: "ordf. kontaktar", "(sekr.)". */
const short: ReadonlySet<string> = new Set(['ordf', 'sekr', 'kass', 'vaktm', 'sekret']);
const shortest = 5;
const longest = 20;
const before = /^(?:vice|vår|ny|tf|avgående|lokala|interna|kommunens|föreningens|styrelsens|nämndens)$/iu;

/** Whoever is named by a role, in order: the word that ends as one, with "vår" or "vice" before it; "Tallmo kommun". */
export function* rolesIn(words: string): Generator<{ from: number; words: string }> {
  let last: { at: number; words: string } | undefined;
  for (const { index, 0: word } of words.matchAll(/\p{L}[\p{L}-]*/gu)) {
    const isPlace =
      /^(?:kommun|region|förening|församling|skola)$/iu.test(word) &&
      last !== undefined &&
      /s$/u.test(last.words);
    if (isPlace || isRole(word.toLowerCase())) {
      const isLed =
        last !== undefined &&
        (isPlace || before.test(last.words)) &&
        index - last.at - last.words.length === 1;
      const from = isLed ? (last?.at ?? index) : index;
      yield { from, words: words.slice(from, index + word.length) };
    } else if (short.has(word.toLowerCase()) && word !== word.toUpperCase()) {
      const [led = ''] =
        /(?<!\p{L})(?:v|vice|tf|bitr)\.?\s$/iu.exec(words.slice(Math.max(0, index - 6), index)) ?? [];
      const end = index + word.length;
      yield {
        from: index - led.length,
        words: words.slice(index - led.length, words[end] === '.' ? end + 1 : end),
      };
    }
    last = { at: index, words: word };
  }
}

function isRole(word: string): boolean {
  for (let length = Math.min(word.length, longest); length >= shortest; length -= 1)
    if (heads.has(word.slice(-length))) return true;
  return false;
}

/** Words for everybody there: they owe it together, and no one is named. */
export const everybodyPattern = forms(
  'vi',
  'jag',
  'båda( två)?',
  'bägge',
  'man',
  'alla( (deltagande|närvarande|enheter|avdelningar|skolor|klasser|grupper|kommuner|projektledare|enhetschefer|kontaktpersoner|ledamöter|medlemmar|deltagare|verksamheter|föreningar|organisationer|parter))?',
  'samtliga( (deltagande|närvarande|enheter|avdelningar|skolor|klasser|grupper|kommuner|projektledare|enhetschefer|föreningar|organisationer|parter|ledamöter|medlemmar|deltagare|chefer|verksamheter))?',
  'var och en',
  '(varje|respektive) \\p{L}+',
);
