import { forms } from '../form/forms.ts';
import { says } from '../form/says.ts';

/** What is asked for: people, premises, help (S82–S84, S111). */
export const need = says('need', {
  claim: { kind: 'need' },
  forms: forms(
    '(vi|gruppen|föreningen|projektet|verksamheten|till den|till det) (behöver|skulle behöva|saknar|efterlyser|söker)',
    '(skulle|kommer att) (vi|de|man) behöva',
    '(behöver|saknar|efterlyser|söker) vi',
    '(behöver|behövs|saknas|efterlyses|efterfrågas|sökes|söks) … (person|personer|medlemmar|frivilliga|volontärer|ledare|brukare|föräldrar|hjälp|stöd|lokal|lokaler|pengar|medel|utbildning|material|resurser|resurs|fler|nya|en|ett)',
    '\\p{L}+ behöver (en|ett|fler|mer|nya|hjälp|stöd|viss|också) \\p{L}*',
    'behov (finns |av )(av )?',
    '(tar gärna|gärna tar) emot hjälp',
    '(skulle|vore) … (bidra positivt|underlätta|hjälpa) om',
    '(bör|måste|behöver|skulle) (vi )?få med (oss|fler)',
    'söka … efter (lokal|lokaler|ledare|personer|medlemmar)',
    '(efterlyser|efterlystes|ont om|brist på)',
  ),
  not: forms(
    '(behöver|behövs) (inte|ej|inga|inget)',
    '(behöver|bör) (tas|ses|göras|utredas|undersökas|följas|kontrolleras|bokas|åtgärdas) ?(fram|över|upp)?',
    'behöver (vi )?(ändra|flytta|byta) (dag|tid|datum)',
  ),
  sureness: 'likely',
  unless: ['coordinator', 'action'],
});
