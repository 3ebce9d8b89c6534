const people =
  'person|brukare|klient|medlem|deltagare|boende|medarbetare|anställd|kvinna|man|mamma|pappa|förälder|patient|kille|tjej|granne|familj|kollega|hyresgäst|ledare|spelare|tränare|volontär|praktikant|vikarie|ungdom|elev|barn|flicka|pojke|personal|lärare|chef|kund|förare|chaufför|pensionär|anhörig|student|ledamot|assistent|besökare|make|maka|sambo|dotter|son|dam|herre|gäst|kamrat|syster|bror';
const theOne =
  'personen|brukaren|klienten|medlemmen|deltagaren|medarbetaren|kvinnan|mannen|mamman|pappan|patienten|killen|tjejen|grannen|familjen|kollegan|hyresgästen|spelaren|tränaren|ungdomen|eleven|barnet|flickan|pojken|kunden|föraren|chauffören|pensionären|den anhöriga|studenten|ledamoten|vikarien|praktikanten|läraren|chefen|den boende|den anställde|den anställda';
const those =
  'deltagarna|medlemmarna|medlemmar|eleverna|elever|barnen|boende|brukarna|brukare|klienterna|spelarna|kollegorna|kollegerna|medarbetarna|medarbetare|ledarna|hyresgästerna|hyresgäster|grannarna|ungdomarna|personerna|oss|patienterna|kvinnorna|männen|föräldrarna|lärarna|anställda|tjejerna|killarna|flickorna|pojkarna|volontärerna|familjerna|gästerna|deltagare|ledare|kunderna|förarna|chaufförerna|pensionärerna|de anhöriga|studenterna|ledamöterna|vikarierna|assistenterna|besökarna|cheferna|som';
const child =
  'barn|elev|flicka|pojke|ungdom|tonåring|son|dotter|syskon|spelare|simmare|ridelev|gymnast|kille|tjej';
const state =
  'är|har|känner|fick|får|blev|blir|bor|lider|mår|vårdas|saknar|var|hade|behöver|ligger|stör|slog|hotar|hotade|återföll|berättade|begick|avled|drabbades|stal|ramlade|föll|går|gick|väntar|genomgår|genomgick|avlider|drabbats|trillade|gråter|grät|orkar|klarar|missbrukar|nekas|nekades';
/** What may stand between: "i 3B", "på plan 2", ", Eva,". */
const between = '(?:,?\\s+(?!(?:om|att|kan|ska|skall|måste)\\s)[^\\s.;:,]{1,30},?){0,4}?';

const one = new RegExp(
  `(?:^|[\\s(])(?:en|ett|vår|våra|person)\\s+(?:av\\s+(?:de\\s+|våra\\s+|dem\\s+)?(?:${those})|(?:\\p{Ll}+\\s+)?(?:${people})|\\p{Lu}(?=\\s))${between}\\s+(?:som\\s+)?(?:${state})(?!\\p{L})`,
  'iu',
);
const reported = new RegExp(
  `(?:^|[\\s(])(?:en|ett)\\s+(?:\\p{Ll}+\\s+)?(?:${people})\\s+som\\s+(?:\\p{L}+\\s+)?(?:blivit|blev|är|har|hade)(?!\\p{L})`,
  'iu',
);
const known = new RegExp(`(?:^|[\\s(])(?:${theOne})(?:${between}|\\s+som)\\s+(?:${state})(?!\\p{L})`, 'iu');
const wanted =
  /(?:(?:behövs|behöver|söker|söks|saknas|hitta|när|för att|vilka|möjlighet att)\s[^.]{0,40}|^om\s[^.]{0,40})$/iu;

/** Whether words tell of one person without a name: "En boende på plan 2 har …", "Hyresgästen i lägenhet 12 har …". */
export function somebodyTold(words: string): boolean {
  const match = one.exec(words) ?? reported.exec(words) ?? known.exec(words);
  return match !== null && !wanted.test(words.slice(0, match.index + 1));
}

const ofGroup = new RegExp(
  `(?:^|[\\s(])(?:en|ett|två|tre|fyra|fem|eleven|eleverna|pojken|flickan|barnet|barnen|spelaren)\\s+(?:av\\s+)?(?:\\p{L}+\\s+)?(?:(?:${child})\\p{L}{0,4}\\s+)?(?:i|på|från)\\s+(?:klass\\s+|åk\\s?|årskurs\\s+|avdelning\\s+)?(?:\\d{1,2}\\s?[A-F]?|[FPA-F]\\s?-?\\d{1,2}|(?<=avdelning )\\p{Lu}\\p{Ll}+)(?![\\p{L}\\p{N}])`,
  'iu',
);
const oneChild =
  /(?:^|[\s(])(?:(?:en|ett)\s+(?:\p{Ll}+\s+)?(?:barn|elev|flicka|pojke|tonåring)|(?:en|ett)\s+av\s+(?:barnen|eleverna|flickorna|pojkarna|ungdomarna)|eleven|pojken|flickan|barnet)(?!\p{L})/iu;

const family = /(?<!\p{L})(?:[Bb]arnen|[Ss]yskonen)\s+\p{Lu}\p{Ll}+/u;

/** Whether words tell of a child who can be recognised: "En elev i 3B", "Ett av barnen", "Pojken". */
export function childTold(words: string): boolean {
  return ofGroup.test(words) || oneChild.test(words) || family.test(words);
}
