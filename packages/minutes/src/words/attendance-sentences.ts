/** A sentence that says who was there or not. Groups: `who` the words that name them, `from` where they all come from. */
export type AttendanceForm = {
  presence: 'present' | 'absent';
  pattern: RegExp;
  /** Somebody alone may have come to something else, so the names must be known ones. */
  isWeak?: true;
};

const meeting = '(?:mötet|möte|träffen|sammanträdet|styrelsemötet|telefonmötet|nätverksträffen|workshopen)';
const name = "\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]*){0,3}(?: \\([^)]{1,40}\\))?";
const names = `(?<who>${name}(?:(?:, | och | samt )${name}){0,9})`;
const not = '(?:inte|ej|tyvärr inte|inte heller)';

/** The forms, tried in order on the beginning of a sentence. */
export const attendanceForms: readonly AttendanceForm[] = [
  {
    // "Vi var Lisa, Ahmed och jag", "Med på mötet var …", "De som deltog var …"
    presence: 'present',
    pattern: new RegExp(
      `^(?:[Vv]i(?: som (?:var med|deltog|träffades|sågs))?|(?:[Dd]e|[Dd]om|[Vv]ilka) som (?:var (?:med|där|här|på plats|närvarande)|deltog|kom)|(?:[Dd]e )?[Nn]ärvarande|[Dd]eltagare|[Mm]ötesdeltagare|[Mm]ed|[Pp]å plats|[PpVvIi](?:å|id|) ?${meeting})(?: (?:på|vid|i) ${meeting})?(?: (?:i ?dag|i ?går|i ?kväll|denna gång|den här gången))? (?:var|är|deltog|fanns|närvarade|medverkade) (?:det |idag |i dag |denna gång |med |närvarande |på plats |dessutom |även |också )?(?<who>(?:\\p{Lu}|jag |jag,|undertecknad).{1,400})$`,
      'u',
    ),
  },
  {
    // "Från föreningen kom Kerstin och Ali"
    presence: 'present',
    pattern:
      /^(?:[Ff]rån|[Ff]ör) (?<from>\p{L}[^,.:;]{1,60}?) (?:kom|deltog|medverkade|närvarade|fanns|var) (?:också |även )?(?<who>(?:\p{Ll}+ )?\p{Lu}.{1,300})$/u,
  },
  {
    // "I tisdags sågs vi på biblioteket: jag, Britt och Ove", "Vi var åtta stycken: …"
    presence: 'present',
    isWeak: true,
    pattern:
      /^(?=[^:]{0,80}(?<!\p{L})(?:sågs|träffades|möttes|samlades|vi (?:var|blev|är)|deltog|var med|på plats|kom|dök upp))[^:]{3,90}: ?(?<who>(?:\p{Lu}|jag).{1,300})$/iu,
  },
  {
    // "Det var jag, Britt och Ove som var där"
    presence: 'present',
    isWeak: true,
    pattern:
      /^(?:[Dd]et|[Dd]e|[Dd]om) (?:var|är) (?<who>(?:\p{Lu}|jag).{1,200}?) som (?:var (?:med|där|här|på plats)|kom|deltog|träffades|sågs|dök upp)(?: .{0,60})?[.!]?$/u,
  },
  {
    // "På plats i tisdags fanns Britt och Ove", "Till mötet kom …", "I tisdags träffades …"
    presence: 'present',
    isWeak: true,
    pattern:
      /^(?:[Mm]ed|[Pp]å plats|[Dd]är|[Hh]är|(?:[Dd]en här|[Dd]enna) gången?|[Tt]ill (?:mötet|träffen)|[Ii] (?:mån|tis|ons|tors|fre|lör|sön)dags|[Ii] ?(?:går|dag|kväll))(?: \p{L}+){0,3}? (?:var|fanns|kom|satt|deltog|träffades|sågs|möttes) (?:vi |också |även |det )?(?<who>(?:\p{Lu}|jag[ ,]).{1,300})$/u,
  },
  {
    // "Britt, Ove och jag var där", "Ulla och Sten från hembygdsföreningen kom också"
    presence: 'present',
    isWeak: true,
    pattern:
      /^(?<who>(?:\p{Lu}|[Jj]ag[ ,])[^.:;!?]{1,200}?) (?:var (?:där|här|med|på plats|närvarande)|kom|deltog|dök upp|medverkade|fanns på plats|träffades|sågs)(?: (?:också|även|med|dit|i ?dag|i ?går|i (?:mån|tis|ons|tors|fre|lör|sön)dags))?(?:,? och (?:så |även )?(?:jag|undertecknad)(?: förstås| själv| också)?)?[.!]?$/u,
  },
  {
    // "Vi blev sex stycken, Ulla, Sten och jag"
    presence: 'present',
    isWeak: true,
    pattern:
      /^[Vv]i (?:var|blev|är) (?:bara |nu )?(?:\p{L}{2,12}|\d{1,2}) (?:stycken|st|personer|deltagare)(?:,| –| -|:) (?<who>(?:\p{Lu}|jag).{1,300})$/u,
  },
  {
    // "Nina från Idrottsklubben tittade in", "Per från kommunen gästade mötet"
    presence: 'present',
    isWeak: true,
    pattern: new RegExp(
      `^(?<who>${name} från [\\p{L} -]{2,40}?) (?:tittade (?:in|förbi)|kom förbi|gästade (?:oss|${meeting})|besökte (?:oss|${meeting})|var inbjuden|var inbjudna|var gäst|var gäster)(?: .{0,60})?[.!]?$`,
      'u',
    ),
  },
  {
    // "Hasse kunde inte vara med, för han var på kryssning", "Vera är bortrest"
    presence: 'absent',
    isWeak: true,
    pattern: new RegExp(
      `^${names} (?:kunde (?:tyvärr )?${not} (?:vara med|komma|delta|medverka|närvara)|kom ${not}|hade (?:fått )?förhinder|(?:var|är) (?:tyvärr )?(?:bortrest|bortresta|utomlands|på (?:semester|kryssning|resa|kurs|utbildning|annat möte)|sjuka?|lediga?|krasslig|upptagen|${not} (?:med|här|där)))(?:,? (?:för|eftersom|då|pga|på|i|den|denna|men|utan|och|till|idag) .{0,100})?[.!]?$`,
      'u',
    ),
  },
  {
    // "Förhinder hade anmälts av Greta Sand", "Återbud från Bo"
    presence: 'absent',
    pattern:
      /^(?:[Ff]örhinder|[Åå]terbud|[Ff]rånvaro)(?: (?:hade|har|att delta))?(?: (?:anmält|anmälts|anmäldes|lämnats|lämnades|meddelats|meddelat|anmält sig|fick|hade|har))?(?: (?:av|från|för))? (?<who>\p{Lu}.{1,300})$/u,
  },
  {
    // "Frånvarande var Bo", "Inte med var …"
    presence: 'absent',
    pattern:
      /^(?:[Ff]rånvarande|[Ss]aknades|[Ss]aknas|[Bb]orta|(?:[Ee]j|[Ii]nte) (?:med|närvarande|på plats)) (?:var |är |gjorde |idag var )?(?<who>\p{Lu}.{1,300})$/u,
  },
  {
    // "Anna Ek och Bo hade fått förhinder", "Jamal var sjuk"
    presence: 'absent',
    isWeak: true,
    pattern: new RegExp(
      `^${names} (?:hade|har|är|var|fick|kom|deltog|kunde|saknades|uteblev|hann|anmälde|meddelade|lämnade)(?: (?:tyvärr|också|båda|tyvärr också))?(?: (?:anmält|fått|meddelat|lämnat|anmäla))?(?: (?:sig )?(?:förhinder|förhindrad|förhindrade|återbud|frånvaro|frånvarande|sjuk|sjuka|sjukanmäld|ledig|lediga|på semester|tjänstledig|föräldraledig|vab|vabbar)| ${not} (?:med|komma|delta|närvara|vara med)| ${not})?(?: (?:till|från|på|vid|i) ${meeting})?[.!]?$`,
      'u',
    ),
  },
  {
    // "Anna, Bo och Cilla träffades", "Anna Ek deltog via länk"
    presence: 'present',
    isWeak: true,
    pattern: new RegExp(
      `^${names} (?:träffades|sågs|möttes|deltog|närvarade|var närvarande|medverkade|var på plats|var med)(?! ${not})(?: .{0,80})?$`,
      'u',
    ),
  },
  {
    // "Sara P kom en halvtimme senare"
    presence: 'present',
    isWeak: true,
    pattern: new RegExp(
      `^${names} (?:kom|anslöt|ansluter|gick|lämnade)(?: \\p{L}+){0,3} (?:senare|tidigare|strax|efteråt|halvvägs)(?: .{0,60})?$`,
      'u',
    ),
  },
];

/** Whether words that follow a verb alone say that somebody was away: "kom inte", "saknades". */
export function saysAway(sentence: string): boolean {
  return /(?<!\p{L})(?:förhind\p{L}+|förhinder|återbud|frånvar\p{L}+|sjuk\p{L}*|ledig\p{L}*|semester|kryssning|bortrest\p{L}*|utomlands|krasslig|upptagen|kurs|utbildning|vab\p{L}*|saknades|uteblev|inte|ej|tjänstledig|föräldraledig)(?!\p{L})/iu.test(
    sentence,
  );
}
