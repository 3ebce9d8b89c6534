import { forms } from '../form/forms.ts';

const habit = forms(
  '(alltid|brukar|oftast|ofta|vanligtvis|normalt|årligen|regelbundet|dagligen|ibland|hittills|varannan)',
  'varje (dag|vecka|månad|år|termin|gång|möte|kväll|morgon|sommar|höst|vår|måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag)',
  '(en|två|tre|fyra) gånger? (per|i|om) (\\p{L}+)',
  'sedan (\\p{L}+ )?(år|månader|länge|tidigare|start|starten|förra|många)',
  '(måndagar|tisdagar|onsdagar|torsdagar|fredagar|lördagar|söndagar|vardagar|helger)',
);

/** Whether words tell of what goes on ("håller i fikat varje fredag"), not of something that is still to be done. */
export function isHabit(words: string): boolean {
  return habit.test(words);
}
