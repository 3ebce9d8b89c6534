import { forms } from '../form/forms.ts';

const back = forms(
  '(hölls|höll|ägde rum|genomfördes|besökte|träffades|deltog|inkom|startade|öppnade|skickades|beslutades)',
  '(har|hade) (varit|haft|hållits|genomförts|öppnat|startat|träffats|skickats|fått)',
  '(föregående|förra|senaste) (mötet|möte|protokoll|protokollet|gången)',
  'protokoll(et)? (från|den)',
  '(?<!(?:till|inför|vid|på|före|innan)\\s)mötet den',
  '(sedan|i) (förra|våras|höstas|somras|vintras)',
  'var',
);
const ahead = forms(
  '(ska|skall|kommer att|blir|nästa|senast|inför|planerad|planeras|inplanerad)',
  '(till|inför|före|innan) (den|nästa|mötet|styrelsemötet|sammanträdet)',
);

/** Whether words with a day in them tell of what has been: "mötet den 12 december", "har varit öppen från 1 mars". */
export function looksBack(words: string): boolean {
  return back.test(words) && !ahead.test(words.slice(0, 400));
}
