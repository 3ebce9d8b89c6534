import type { AttendanceProposal } from '../proposal.ts';

type Presence = AttendanceProposal['presence'];
type Role = NonNullable<AttendanceProposal['role']>;

const absent =
  /(?<!\p{L})(?:(?:ej|inte|icke) (?:närvarande|med|här|där|på plats|på mötet|representerade?)|tackat nej|frånvarande|frånvaro|frånv|(?:anmält |anmäld |anmälda |fick |meddelat )?förhinder|förhindrad(?:e)?|sjuk|sjukanmäld|ledig|återbud|avbud|anmält återbud|vab|vabbar|vabade|vård av barn|uteblev|saknas|saknades|saknade|semester|tjänstledig|föräldraledig|sjukskriven|borta|bortrest)(?!\p{L})/iu;
const present =
  /(?<!\p{L})(?:närvarande|närvaro|närvarolista|deltagare|deltagarlista|deltog|deltagande|medverkande|medverkade|beslutande|tjänstgörande|föredragande|adjungerad\p{L}*|adj|gäst(?:er)?|på plats|på mötet|med på mötet|med|var med|närv|länk|digitalt|distans|representerade?|tjänstepersoner|tjänstemän|övriga|arbetsgivar\p{L}*|arbetstagar\p{L}*|fackliga|facket|representanter|företrädare|dessutom)(?!\p{L})/iu;

/** What a heading or label says of those under it; `undefined` when it says nothing of being there: "Ledamöter". */
export function presenceOf(words: string): Presence | undefined {
  if (absent.test(words) || /^(?:ej|inte)$/iu.test(words.trim())) return 'absent';
  if (present.test(words)) return 'present';
  return /(?:fasta|ordinarie|kallad|inbjud|ledamöter|ersättare|suppleant|medlemmar)/iu.test(words)
    ? 'listed'
    : undefined;
}

/** Whether a note on one person says that the person was there. */
export function saysPresent(words: string): boolean {
  return /^(?:närvarande|deltog|deltar|ja|x|på plats|med)$/i.test(words.trim());
}

/** Whether a note on one person says that the person was not there. */
export function saysAbsent(words: string): boolean {
  return absent.test(words);
}

const roles: readonly { role: Role; form: RegExp }[] = [
  {
    role: 'secretary',
    form: /^(?:(?:t\.? ?f\.?|tillförordnad|dagens|mötets) )?(?:(?:mötes|protokolls)?sekreterare|sekr|antecknar|antecknade|antecknare|för anteckningar|anteckningar|skrev|nedtecknat|anteckningar av|anteckningar förda av|antecknat av|nedtecknat av|skriver|protokoll|protokollförare|vid (?:protokollet|pennan|tangenterna|tangentbordet|anteckningarna)|för protokollet|protokollet fördes av)$/iu,
  },
  {
    role: 'approver',
    form: /^(?:(?:protokoll)?justerar?e?|justeringsm(?:a|ä)n|justeringsperson(?:er)?|justeras|justerat|justerat av|justeras av|justerande|utses att justera|utsedda? att justera|just|protokollet justeras|protokollet justeras av)$/iu,
  },
  {
    role: 'chair',
    form: /^(?:(?:t\.? ?f\.?|tillförordnad|tjänstgörande|tjg\.?|dagens|mötets) )?(?:(?:mötes)?ordförande|ordf|mötesledare|sammankallande|leder mötet|ledde mötet)(?: och mötesordförande)?$/iu,
  },
];

/** The role that words are, where they are nothing else: "antecknar", "Ordförande:", "sekr." A vice chair is none. */
export function roleOf(words: string): Role | undefined {
  const plain = words
    .slice(0, 60)
    .trim()
    .replace(/^[\s([-]{1,5}|[\s.:)\]*-]{1,5}$/gu, '')
    .replace(/[\s.:)\]*]{1,5}$/u, '');
  return roles.find(({ form }) => form.test(plain))?.role;
}

const titles =
  /^(?:[\p{L}-]+ )*[\p{L}-]*(?:chef(?:en)?|ledare|strateg|samordnare|utvecklare|handläggare|direktör|sekreterare|kassör|ledamot|ledamöter|ersättare|ersättar|suppleant|revisor|ordförande|pedagog|kurator|sköterska|konsult|controller|ingenjör|kommunikatör|coach|tolk|praktikant|student|lärare|rektor|assistent|konsulent|politiker|representant|ekonom|administratör|inspektör|vaktmästare|läkare|psykolog|terapeut|koordinator|analytiker|utredare|expert|specialist|ombud|kommunalråd|intendent|bibliotekarie|präst|diakon|biträde|personal|förälder|föräldrar|elev|boende|brukare|adjungerad|gäst|föredragande|stödjare|vice ordf\.?|v\. ?ordf\.?|projektanställd|socionom|jurist|arkitekt|planerare|hållare|vikarie|tjänsteperson|nämndeman|undersköterska|herde|föreståndare|redaktör|tekniker|mästare|förvaltare|vicevärd|husvärd|fältare|forskare|professor|volontär|dietist|logoped|barnskötare|landshövding|borgmästare|polis)(?:n|en|er|erna|na|orna)?$/iu;

/** Titles cut short, which many names end with too. */
const shortTitles =
  /^(?:(?:vik|tf|t\.f|nämndsekr|sekr|ordf|mamma|pappa|mentor)\.?|(?:bitr|vice)\.? \p{L}+)$/iu;

/** Whether the words are what somebody is, and no organisation: "enhetschef", "HR-strateg", "vik." */
export function isTitle(words: string): boolean {
  const plain = words.slice(0, 80).trim();
  return titles.test(plain) || shortTitles.test(plain);
}

const kinds =
  'förvaltning|kommun|förening|region|nämnd|styrelse|kyrka|skola|skolan|bolag|verk|kassa|förmedling|enhet|avdelning|kontor|stad|råd|' +
  'klubb|förbund|hus|centrum|center|projekt|museum|bibliotek|mottagning|byrå|myndighet|sjukhus|gymnasi|fond|stiftelse|' +
  'organisation|nätverk|grupp|polis|församling|tjänst|missionen|korset|arbete|mission|hemmet|hjälp|jour|kooperativ|elevhälsa';
/** Endings that say so; the short ones of them are also those of family names ("Ekstad"), so they are asked for last. */
const kindWords = new RegExp(`(?:${kinds})(?:en|et|ens|ets|erna|na|n|s)?(?= |$)`, 'iu');
const shortNames = /^[\p{Lu}\d&/-]{2,8}$|\bAB$|^(?:IF|IK|FK|BK|HSB|BRF|Brf|KFUM|ABF) /u;

/** Whether the words look like an organisation that nobody has registered. */
export function looksLikeOrganisation(words: string): boolean {
  const plain = words.slice(-80).trim();
  return kindWords.test(plain) || shortNames.test(plain);
}

/** Whether the words end as clubs, associations and companies are called: "Björksätra IF", "Snickar'n AB". */
export function isClub(words: string): boolean {
  return /\s(?:IF|IK|FF|BK|SK|FK|HK|GK|OK|IS|BoIS|FC|HF|KK|TK|RK|SF|UF|AF|PRO|SPF|AB|HB|KB|BRF|Brf|ek\.? ?för\.?)$/u.test(
    words,
  );
}
