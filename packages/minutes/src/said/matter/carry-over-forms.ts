import { fullMonths } from '../day/months.ts';
import { forms } from '../form/forms.ts';
import { laterMeeting, laterWords } from './later-words.ts';

const { time } = laterWords;
/** What comes up again: "frågan", "lokalfrågan", "punkten om taket", "detta". */
const matter =
  '(((den|denna|de|dessa) )?(här )?\\p{L}{0,24}(frågan|frågor|frågorna|ärendet|ärenden|ärendena|punkten|punkterna|beslutet|beslut|diskussionen|saken|ämnet|ämnen|motionen|förslaget|samtalet)|det|den|detta|denna|dessa|resten)( (om|kring|gällande|angående|rörande|av|med|från|på) (\\p{L}+ ){0,4}?\\p{L}+)?';
/** Taken up, treated, told of: what a meeting does with a matter. */
const treated =
  '(tar|ta|tas|tages|pratar|prata|diskuterar|diskutera|diskuteras|fortsätter|fortsätta|fortsätts|behandlas|behandlar|behandla|återupptas|återupptar|återkommer|återkomma|återrapporterar|återrapporteras|återredovisas|återkopplas|redovisas|redovisar|rapporterar|rapporteras|presenterar|presenteras|visar|visas|utvärderas|utvärderar|lyfts|lyfter|lyfta|beslutas|beslutar|besluta|avgörs|avgöras|bestäms|bestämmer|bestämma|fastställs|följs upp|följer upp|följa upp|jobbar vidare|arbetar vidare|aktualiseras|fattas|dras|bearbetas|prövas|väcks|slutförs|slutbehandlas|hanteras|planeras|gås igenom|går igenom|spikas|klubbas|godkänns|godkännas|antas|fastställas|(?<!kan )lämnas|(?<!kan )ges|stäms av|stämmer av)';
const weDo =
  '(tar|ska|skall|diskuterar|pratar|fortsätter|beslutar|kommer|återkommer|får|behandlar|bestämmer|lyfter|går|följer|fattar|planerar|utvärderar)';
const us =
  '(vi|styrelsen|gruppen|mötet|frågan|ärendet|punkten|detta|nämnden|rådet|utskottet|beslut|arbetsgruppen)';
const told =
  '(rapport|rapporten|lägesrapport|slutrapport|redovisning|återrapport|återrapportering|återredovisning|återkoppling|uppföljning|uppföljningen|information|mer information|genomgång|avstämning|utvärdering|utvärderingen|diskussion|diskussionen|behandling|fortsättning|presentation|resultat|resultatet|beslut|ny punkt|mer|ta upp|att ta upp)';

/** A matter comes up again at a meeting that the words name. */
export const againAtMeeting = forms(
  `(skjuts|skjuter|sköts|skjutits|skjutas|skjuta|flyttas|flyttades|flyttar|flytta|hänskjuts|hänsköts|hänskjuter|överförs|ställs in|förs över|förs vidare|senareläggs|ajourneras|framflyttas) … (till) … ${laterMeeting}`,
  `(kvarstår|står kvar|ligger kvar|väntar|får vänta|får stå kvar|vilar|stannar|bordlagd) … (till|tills|som punkt) … (${laterMeeting}|vidare)`,
  `${treated} … (på|vid|under|i samband med) ${laterMeeting}`,
  `${treated} … (?<!till )nästa ${laterWords.meeting}`,
  `${told} (\\p{L}+ ){0,4}?((på|vid|till|inför|i) )?${laterMeeting}`,
  `(på|vid|till|under|inför) ${laterMeeting} ${weDo} ${us}`,
  `(nästa|nästkommande) ${laterWords.meeting} ${weDo} ${us}`,
  `(punkt|punkten|punkter|ärende|ärenden|fråga|frågor|ämne|ämnen|tema) … (på|till|för|inför|i) ${laterMeeting}`,
  `${matter} (tas|tar vi|tar|följer|ska tas|skall tas|får|sparas|sparar vi|lämnas) … (till|på|i) ${laterMeeting}`,
  // "Läggs på nästa agenda", "sätts upp på dagordningen till nästa gång"
  `(läggs|läggs in|läggs upp|sätts|sätts upp|sätter vi|skrivs|skrivs upp|förs upp|tas in|ställs|hamnar) … (på|till|som punkt på) (\\p{L}+ (till|på|för) )?${laterMeeting}`,
  `(på|vid|till|under|inför) ${laterMeeting} (vill|önskar|hoppas|planerar|tänker) (vi|gruppen|styrelsen|rådet|nätverket) (att )?(prata|tala|diskutera|ta upp|gå igenom|fortsätta|besluta|lyfta|behandla)`,
  `(tar|ta) med (oss )?${matter} … (till|på) ${laterMeeting}`,
  `^(ska |skall )?(tas|tar vi) med … (till|på) ${laterMeeting}`,
  `(fundera|funderar|tänka|tänker|arbeta|arbetar|jobba|jobbar) (vidare )?(på|kring|med|över) … till ${laterMeeting}`,
  `(fortsatt|fortsatta) \\p{L}+ (\\p{L}+ ){0,4}?(på|vid) ${laterMeeting}`,
  `(sparar|sparas) … (till|på) ${laterMeeting}`,
  `(avvaktar|väntar|vänta|avvakta) … (till|tills) ${laterMeeting}`,
  `(svar|svaret|svaren|besked|beskedet) ((?!(på|till|vid) )\\p{L}+ ){0,4}?(på|vid|under|i samband med) ${laterMeeting}`,
  `(utvärd|uppf|uppfölj|redov|rapp|disk|forts|återkoppl|inf|återrapp|beh)\\.? ((?!(på|till|vid) )\\p{L}+ ){0,3}?(på|vid|till|under|i) ${laterMeeting}`,
  `(överlämnas|lämnas|lämnas över|överlåts) till (nästa|nästkommande|nya|kommande|den nya) (styrelse|styrelsen|möte)`,
);

/** A matter is put off or left open; when it comes up again need not be said. */
export const leftOpen = forms(
  '(bordlägg|bordlägga|bordläggs|bordlägges|bordlades|bordlagt|bordlagd|bordlagda|bordlagts|bordläggas|bordlade|bordlägger)',
  `${matter} (skjuts|sköts|skjutits|skjuter vi|sköt vi) (upp|fram|på framtiden|på)`,
  `(skjuter|sköt) (upp|fram|på) ${matter}`,
  `${matter} (\\p{L}+ )?(kvarstår|står kvar|ligger kvar|vilar|är vilande|förklaras vilande|vilandeförklaras|får vänta|parkeras|parkerades|får stå kvar|får ligga|lever vidare|läggs på is|ligger på is|läggs på vänt|väntar|skjuts|flyttas|lämnas öppen|lämnades öppen|hålls öppen)`,
  `parkerar ${matter}`,
  // "Grillplatsen: skjuts på", "Punkten sparas", "Frågan är fortfarande öppen"
  '(skjuts|sköts|skjuter vi) (upp|på|fram|på framtiden)[.!]?$',
  `${matter} (sparas|sparas till vidare|är fortfarande (öppen|olöst|oavgjord)|förblir öppen)`,
  '(?<!(bilar|bilarna|bilen|cyklar|cyklarna|fordon) )(parkeras|parkerades|parkerar vi|vilar|pausas) ((?!som )\\p{L}+ ){0,4}?(tills|till dess|så länge|tillsvidare|till vidare)',
  '(skjuts|sköts|skjutits|skjuter vi|sköt vi) (\\p{L}+ ){0,3}?upp (till dess|tills|på obestämd tid|tillsvidare)',
  '(hänskjuta|hänskjuts|hänskjuter|hänsköts|hänskjutits) … till',
  'återkommer (i|om|kring) (frågan|ärendet|saken|detta|det)',
  '(väntar|avvaktar|vänta|avvakta) med (\\p{L}+ ){0,6}?(till|tills|innan|så länge)',
  '(vi|styrelsen|gruppen|nämnden|rådet|mötet|man) (väntar|avvaktar) (\\p{L}+ ){0,4}?(till|tills|innan)',
  '(vi|frågan|ärendet|punkten|detta) återkommer(?! (gärna|alltid|ofta|varje|nästan|ständigt|flera))',
  '(vi|styrelsen|gruppen|mötet|nämnden|utskottet|rådet|förvaltningen) (återkommer|får återkomma|ska återkomma) (till (frågan|ärendet|punkten|detta|det|saken|diskussionen)|om|kring|i (frågan|ärendet|saken))',
  `(återkommer|får återkomma|återkomma) (vi |styrelsen |gruppen )?till ${matter}`,
  `till (frågan|ärendet|punkten|detta|det|saken|diskussionen) (återkommer|får) (vi|styrelsen|gruppen|nämnden|rådet)`,
  `${matter} (återkommer|får) (vi|styrelsen|gruppen|nämnden|rådet) (återkomma )?(till|i|om)`,
  '(ny|fortsatt) (diskussion|behandling|genomgång) (följer|krävs|behövs|sker)',
);

/** A matter comes up again at a time, or "igen". */
export const againSometime = forms(
  `(tas|tar|lyfts|lyfter|behandlas|behandlar|återkommer|återupptas|återupptar|diskuteras|beslutas|avgörs|aktualiseras|följs|följer) (upp )?((?!(?:att|vad|hur|som|vilka|vilken|vilket|om vi|varför|vem) )\\p{L}+ ){0,6}?${time}`,
  `diskuterar (vi )?${matter} (igen |vidare )?${time}`,
  `(tas|tar vi|vi tar|tas upp|tar vi upp|vi tar upp) (${matter} )?(upp )?(på|nu på|nästa) (måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag)`,
  '^(att )?ta upp (\\p{L}+ ){0,5}?(igen|på nytt|senare)',
  `^(mer|mera|fortsättning|forts|ny diskussion|fortsatt diskussion|nytt försök) ((om|kring) (detta|det|frågan|saken) )?(följer )?${time}`,
  `vi fortsätter (att )?(prata|diskutera|diskussionen|samtalet|samtala|fundera) ((?!(?:att|vad|hur|som) )\\p{L}+ ){0,4}?${time}`,
  `(tas|tar|lyfts|lyfter|diskuteras|diskuterar|pratar|prövas) (\\p{L}+ ){0,5}?(igen|på nytt|senare)( (när|så snart|så fort|efter|i|under|vid|på|till))?`,
  `(tas|tar) (vi )?(${matter} )?(upp )?(när|så snart|så fort|efter)`,
  `(beslut|ställningstagande|avstämning|uppföljning|utvärdering|återkoppling) ((?!väntas|kan|att )\\p{L}+ ){0,4}?${time}`,
  `${time} (tar|lyfter|behandlar|återkommer|diskuterar|följer|utvärderar|beslutar) (vi|styrelsen|gruppen|nämnden|rådet|mötet)`,
);

/** Taken up some other time: "vi får ta upp det en annan gång". */
export const anotherTime = forms(
  '(tar|ta|tas|lyfter|lyfta|lyfts|diskuterar|diskutera|diskuteras|pratar|prata) … (en annan gång|någon annan gång|vid annat tillfälle|vid ett annat tillfälle|en annan dag)',
);

/** Words without which the forms cannot match: most sentences have none, and are not read closely. */
export const perhaps = {
  againAtMeeting: new RegExp(
    `(?:apt|lsg|fsg|csg)\\sden|(?:nästa|nästkommande|nästföljande|kommande|följande|senare|nytt|annat)\\s|(?:höst|vår|års|budget|stadge|${fullMonths.join('|')})(?:möte|samman|träff|stämma)|(?:möte|träff|sammanträde|råd)\\p{L}{0,2}\\s+(?:(?:i|den|under|på)\\s)?(?:\\d|${fullMonths.join('|')})`,
    'iu',
  ),
  leftOpen:
    /bordl|hänsk|paus|skju|sköt|kvar|vila|vänta|vänt|avvakta|parker|återk|återf|ligga|lever|(?<!\p{L})is(?!\p{L})|öppen|flyttas|fortsatt|(?<!\p{L})ny(?!\p{L})/iu,
  againSometime:
    /höst|(?<!\p{L})vår|vint|sommar|semest|jul|nyår|årssk|lovet|termin|nästa|januari|februari|mars|april|maj|juni|augusti|september|oktober|november|december|senare|fram|igen|nytt|när|så snart|så fort|efter|(?:mån|tis|ons|tors|fre|lör|sön)dag/iu,
  notReached: /hann|tid/iu,
  standing: /punkt/iu,
} as const;

/** A matter that was not reached: "Punkten om loppisen hann vi inte med". */
export const notReached = forms(
  'hann (vi |inte )?(\\p{L}+ )?(inte|ej|aldrig) (\\p{L}+ )?(med|till|prata|diskutera|gå igenom|behandla|ta upp|tas upp|behandlas|diskuteras|avhandla|avhandlas)',
  'hann inte (med|till|prata|diskutera|gå igenom|behandla|ta upp|tas upp|behandlas|diskuteras|avhandlas)',
  'hanns (inte|ej) med',
  '(togs|behandlades|diskuterades|avhandlades) (inte|ej) (upp )?(på grund av|pga|p\\.g\\.a\\.|av) (tidsbrist|tidsskäl)',
  '(tiden räckte inte|av tidsbrist|på grund av tidsbrist|pga tidsbrist|av tidsskäl)',
);

/** It stands on every agenda from now on. */
export const standing = forms(
  '(stående|återkommande|fast) punkt(?! (är|har|på dagordningen är))',
  'punkten (är|blir) stående',
);

/** Words alone in a line that say it: "Kvarstår", "Vilande", "Ligger kvar". */
export const alone =
  /^(?:(?:status|läge)\s*:\s*)?(?:kvarstår|kvarstående|vilande|vilar|ligger\s+kvar|står\s+kvar|bordlagd|bordlagt|på\s+is|läggs\s+på\s+is|får\s+vänta|parkeras|återkommer|skjuts\s+upp|avvaktar?|(?:åter)?tas\s+upp\s+igen|fortsättning\s+följer|kvarstående\s+(?:punkt|fråga|ärende)(?:\s+från\s+förra\s+(?:mötet|gången))?|[^.:–]{3,60}(?::|\s[–-])\s+(?:till\s+|på\s+)?nästa\s+(?:möte|gång|träff))[.!]?$/iu;

/** A matter of many words that is said to be left at their end: "Frågan om hur vi ska få fler unga att komma kvarstår." */
export const leftAtEnd =
  /^(?:(?:den|denna|de)\s)?(?:\p{L}{0,24}(?:frågan|frågorna|ärendet|ärendena|punkten|punkterna|motionen|förslaget|uppdraget|diskussionen|beslutet)|önskemålet|önskemålen|synpunkten|synpunkterna|saken)(?!\p{L})[^.!?;]{0,300}\s(?:kvarstår|står\s+kvar|ligger\s+kvar|vilar|är\s+vilande|bordläggs)[.!]?$/iu;

/** The same of anything; a need, a risk or a problem that remains is no matter. */
export const remainsAtEnd =
  /^(?!.{0,200}(?:behov|problem|risk|oro|fel|hot|brist|svårighet|utmaning|skuld|pengar|kronor|plats))\p{L}+\s(?:\S+\s){2,40}kvarstår[.!]?$/iu;

/** "Lokalfrågan → tisdag v. 45", "→ nästa möte": an arrow to when it comes up. */
export const arrowTo = new RegExp(
  `(?:→|=>|->|⇒|>>)\\s*(?:(?:tas|tas upp|till|på|tar vi|tar vi upp|ta upp|vidare till|flyttas till|i)\\s+){0,2}(?:(?:nästa|nästkommande|kommande)\\s+\\p{L}{2,24}|(?:(?:nu|nästa)\\s+)?(?:måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag)(?:en)?|(?:${fullMonths.join('|')})|(?:${fullMonths.join('|')}|års|höst|vår|budget|juni)(?:mötet|möte|träffen|sammanträdet|stämman)|(?:till\\s+)?(?:hösten|våren)|i\\s+(?:höst|vår))(?:\\s+(?:v\\.?|vecka)\\s?\\d{1,2}|\\s+(?:den\\s+)?\\d{1,2}(?:/\\d{1,2})?(?:\\s\\p{L}{3,9})?)?\\s*[.!]?$`,
  'iu',
);

/**
 * "Till nästa möte: värdegrunden", "Att ta upp nästa gång: …", "Tema nästa träff: volontärer". "Nästa möte: …" says where and when.
 */
export const headed =
  /^(?:(?:att\s+)?ta\s+(?:upp|med)\s+)?(?:till|på|inför)\s+nästa\s+(?:möte|gång|träff)\s*[:–-]\s*\S|^(?:tema|punkt(?:er)?|ämne|att\s+ta\s+upp|tas\s+upp)\s+(?:(?:till|på|för|inför|vid)\s+)?nästa\s+(?:möte|gång|träff)\s*:\s*\S/iu;
