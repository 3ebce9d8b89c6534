const whoCame =
  '(?:vi|de|dom) som (?:var (?:med|där|här|på plats)|kom|deltog|träffades)|följande (?:personer )?(?:var (?:med|närvarande|på plats)|deltog|kom)';
const thisTime =
  '(?:i ?dag|i ?kväll|i ?går|(?:den här|denna) gången?|på (?:mötet|träffen)|vid (?:mötet|träffen|sammanträdet)|i (?:mån|tis|ons|tors|fre|lör|sön)dags)';
/** Labels at the beginning of a line that open a list of people. */
const present = [
  '(?:(?:ej|icke|inte) )?(?:när|från)varande(?: vid mötet| på mötet| ledamöter| ersättare| tjänstepersoner| tjänstemän| med anmälan| utan anmälan| från \\p{L}+)?',
  '(?:när|från)varo|närvarolista|närv|frånv|deltagare|deltagarlista|deltog|deltagande|medverkande|medverkade|beslutande|representerade?|(?:inte|ej) representerade?',
  '(?:anmält|anmäld|anmälda|meddelat) (?:förhinder|frånvaro)|förhinder|förhindrade?|återbud|avbud|tackat nej|sjuka?|lediga?|semester|vab|borta|tjänstledig|(?:ej|inte|icke) (?:med|här|där|på plats|på mötet)',
  'övriga (?:närvarande|deltagare|deltagande)|adjungerade?|gäst(?:er)?|inbjudna|kallade?|föredragande|tjänstepersoner|tjänstemän',
  '(?:fasta |ordinarie |närvarande |beslutande )?ledamöter|(?:ej |icke )?(?:tjänstgörande )?(?:ersättare|suppleanter)',
  'mötesdeltagare|(?:närvarande|deltagande) (?:medlemmar|styrelseledamöter|styrelsemedlemmar|personal|föräldrar|elever)|(?:även|dessutom|också) närvarande|dessutom',
  'saknades|saknas|ej deltagande|deltog (?:ej|inte)|(?:deltagare|representanter|företrädare|ledamöter|medverkande) (?:från|för|i|ur) [^:\\t]{2,40}',
  '(?:för|från) (?:arbetsgivaren|arbetstagar\\p{L}+|de fackliga|facket)[^:\\t]{0,30}|(?:arbetsgivar|arbetstagar)(?:en|na|parten|representanter|sidan)|fackliga (?:representanter|företrädare|ombud)',
  'på plats|med på mötet|med|på mötet|via länk|på länk|digitalt|på distans|vilka var med|vilka var där',
  `(?:${whoCame})(?: (?:var|är))?(?: ${thisTime})?`,
  `(?:på plats|på mötet|på träffen|med|närvarande|deltagare|deltog) ${thisTime}`,
].join('|');
const attendance = new RegExp(`^(?:${present})(?: \\([^)]{1,30}\\))?(?=\\s*:|\\s*\\t| {3,}\\S)`, 'iu');
/** "Närvarande var Anna, Bertil och Cecilia." */
const attendanceSentence =
  /^(?:[Nn]ärvarande(?: på mötet)?|[Mm]ed på mötet|[Pp]å mötet deltog|[Pp]å plats|[Vv]i som var med)(?: (?:var|är))?(?= \p{Lu}\p{Ll}+(?:,| \p{Lu}| och))/u;
const nextMeeting =
  /^(?:nästa(?=:)|nästa (?:möte|råd|styrelse|apt|\p{L}{1,20}möte|\p{L}{1,20}träff|träff|sammanträde|styrelsemöte|ledningsgruppsmöte|arbetsgruppsmöte|gång|tillfälle)|(?:tid|datum) för nästa (?:möte|träff|sammanträde)|kommande möten?)(?!\p{L})/iu;
/** What follows "Nästa möte" where it says when that is; "Nästa gång fortsätter vi med …" says what is done there. */
const saysWhen =
  /^\s*$|\d|^\s+(?:[Dd]en|är|blir|hålls|äger|planeras|planerat|bestäms|bestämdes|bestäm|sker|meddelas|i|på|vid|kl|om|inte|ej|v|vecka|med|för|\p{L}+dag(?:en)?|\p{Lu}\p{L}*)(?!\p{L})/u;
const signature =
  /^(?:vid (?:protokollet|tangenterna|tangentbordet|pennan|anteckningarna)|(?:protokollet )?justera(?:s|t|de)(?: av| den)?|justerare|underskrifter|underskrift|justeringens|paragrafer|antecknat av|nedtecknat av|protokollförare|som ovan|in fidem)(?![\p{L}])/iu;

/** What a line's label opens; `label` is its length, `after` the sign after it. */
export function labelledSection(
  words: string,
  isFree: boolean,
): { kind: 'attendance' | 'next-meeting' | 'signature'; label: number; after: number } | undefined {
  const line = words.slice(0, 200).replace(/^(?:[-–•*·]\s+|[*'_]{2,3})/, '');
  const people = attendance.exec(line) ?? (isFree ? attendanceSentence.exec(line) : null);
  if (people !== null) return { kind: 'attendance', label: people[0].length, after: 1 };
  const next = nextMeeting.exec(line);
  if (next !== null) {
    const isLabel = /^\s*[:–-]/.test(line.slice(next[0].length));
    if (isLabel || (isFree && words.length <= 160 && saysWhen.test(line.slice(next[0].length))))
      return { kind: 'next-meeting', label: next[0].length, after: 0 };
  }
  if (isFree && words.length <= 80 && signature.test(line)) return { kind: 'signature', label: 0, after: 0 };
  return undefined;
}

/** Whether words that open a list of people do so inside a matter too: "Ledamöter" there are those that were elected. */
export function opensListAnywhere(words: string): boolean {
  return /^(?:(?:ej|icke|inte) )?(?:när|från)var|^delt(?:agare|og)(?:lista)?|förhinder|^återbud|^på plats/iu.test(
    words,
  );
}

/** Whether the line belongs to the head of a document: its kind, day, time, place, numbers. */
export function isHeadLabel(words: string): boolean {
  const line = words.slice(0, 160);
  return (
    /^(?:\*\*)?(?:datum|dag|tid|klockan|tidpunkt|plats|lokal|var|när|ordförande|mötesordförande|sekreterare|mötessekreterare|antecknare|protokollförare|justerare|justeringsperson\w*|dnr|diarienr|diarienummer|paragrafer|ärende|grupp|till|från|kopia|ämne|kallade|mötesledare|vid tangenterna|vid protokollet|utses att justera|underskrifter|sidor|version)\b(?:\*\*)?\s*(?::|\t|\s{2,}|$)/iu.test(
      line,
    ) ||
    /^(?:dnr|diarienr)\.? ?\S*\d|^(?:tid och plats|plats och tid)(?!\p{L})/iu.test(line) ||
    /(?:protokoll|minnesanteckning|mötesanteckning|anteckningar|sammanträde|styrelsemöte|årsmöte|kallelse|dagordning för|noterat från|referat|sammanträdesdatum)/iu.test(
      line,
    ) ||
    /\b(?:\d{4}-\d{2}-\d{2}|\d{1,2} (?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\p{L}*)/iu.test(line)
  );
}
