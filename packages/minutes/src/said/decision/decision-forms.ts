import { forms } from '../form/forms.ts';

/** Who decides: a body by its name or its kind, as one word. */
const body =
  '(\\p{L}{0,30}(mötet|styrelsen|nämnden|gruppen|stämman|kommittén|rådet|utskottet|fullmäktige|laget|förbundet|beredningen|teamet|klubben|föreningen)|vi|man)';

/** The words say that something was decided. */
export const decided = forms(
  '(har |hade )?beslut(ar|ade|at|ats|as|ades) … (att|om|enligt|följande|bifalla|godkänna|anta|avslå|fastställa|välja|utse|bevilja|föreslå|återremittera|bordlägga|notera|ge|uppdra|lägga|delegera)',
  '(har |hade )?(beslöt|beslöts|besluts|beslutit|beslutits)',
  '(det |och )?beslut(ades|as)',
  '(?<!(som|när|där) )(bestämdes|beslutades|beslöts) det',
  '(?<!(som|vad|det|när|där) )(bestämdes|beslutades|beslöts)[.!]?$',
  '(?<!(som|när|där|vad|det) )(bestämde|beslutade|enades) (vi|man|mötet|styrelsen|gruppen)[.!]?$',
  '(tog|togs|tar|tas|fattade|fattades|fattas|fattar|fattats) … beslut(et)? (att|om)',
  `${body} beslut(ade|ar)`,
  'beslut(ade|ar) (vi|man|styrelsen|mötet|gruppen|nämnden|rådet)',
  '(beslut(et)?) (om|att) … (togs|fattades)',
  'beslut(et)? (togs|fattades) (om|att)?',
  '(enas|enats|enades|ena sig|enade sig) (om|kring)',
  '(enas|enades)',
  '(kom|kommer|kommit) … överens om',
  '(är|var|blev|vi) (alla |helt |också )?(överens|ense|eniga|enig|enigt) (om|kring|i)',
  '(kom|kommer|kommit) … fram till (att)?',
  '(alla|samtliga|gruppen|styrelsen) (är |var )?(överens|eniga|ense)',
  'beslutet blev( att)?',
  'majoriteten röstade (för|mot|emot)',
  '(mötet|årsmötet|stämman|årsstämman|kallelsen) (ansåg sig|anses|ansågs|är|befanns) (vara )?(behörigt|stadgeenligt|behörigen|rätt|i behörig ordning|i laga ordning) (utlyst|kallat|kallad)',
  '(bestämde|bestämdes|bestäms|bestämt|bestämts|bestämmer) … (att|sig för|om)',
  `${body} (röstade|röstar) (för|ja|nej|igenom|fram|och (\\p{L}+ ){0,3}?(valde|blev|vann|det blev))`,
  '(röstade|röstades) (om|kring) … (det|resultatet|valet) blev',
  'klubba(des|s|t|de)( igenom)?',
  '(landade|landar|landat) i att',
  '(förslaget|motionen|yrkandet) (gick|går|röstades|vann|föll) (igenom|ned|ner|bifall)?',
  `(vi|${body}) (säger|sa|sade|tackar|tackade|svarar|svarade) … (ja|nej) till`,
  '(ger|gav|ges|gavs|får|fick|beviljar|beviljade) … ansvarsfrihet',
  `${body} (ger|gav) … (bifall|medgivande|godkännande|klartecken)`,
  '(alla|samtliga) (var|är) (för|med på)',
  '(ger|gav|ges|gavs|fick|får) … (mandat|fullmakt|befogenhet) att',
);

/** The words say that something was approved, chosen, rejected or put aside: a decision without the word. */
export const approved = forms(
  '(godkänns|godkännes|godkändes|godkänts|godkänd(a)?s|bifalls|bifalles|bifölls|bifallits|fastställs|fastställes|fastställdes|fastställts)',
  '(antas|antages|antogs|antagits|avslås|avslogs|avslagits|beviljas|beviljades|beviljats|tillstyrks|tillstyrktes|avstyrks|avstyrktes)',
  '(återremitteras|återremitterades|remitteras till|delegeras till|adjungeras|adjungerades)',
  '(valdes|omvaldes|nyvaldes|utsågs|väljs|utses|förordnas|förordnades|entledigas|entledigades)( \\p{L}+)?',
  `${body} … (godkände|godkänner|fastställde|fastställer|antog|antar|avslog|avslår|biföll|bifaller|beviljade|beviljar|valde|väljer|utsåg|utser|återremitterade|återremitterar|tillstyrker|avstyrker)`,
  `${body} (uttalar|uttalade|uttrycker) … (stöd|ställning)`,
  `${body} (uppmanar|uppmanade|uppdrar|uppdrog|bordlägger|bordlade)`,
  '(bordläggs|bordlägges|bordlades|hänskjuts|hänsköts)',
  '(får|fick|ges|gavs|gav|ger) … i uppdrag att',
  '(får|ges|ger) … (i|till) uppgift att',
  `(biföll|bifaller|avslog|avslår|godkände|godkänner|antog|antar|fastställde|fastställer|valde|väljer|utsåg|utser|beviljade) (enhälligt )?${body}`,
  '(protokollet|dagordningen|budgeten|rapporten|bokslutet|planen|verksamhetsplanen|ansökan|föredragningslistan|röstlängden) (är |anses )?(godkänd|godkänt|fastställd|fastställt|antagen|antaget|beviljad|lagd|lagt)',
  '(läggs|lägges|lades|lägger|lade) … till handlingarna',
  '(ställer|ställde|ställt) sig (alla )?bakom',
  '(anses|är) (\\p{L}+ )?(samverkad|samverkat|färdigsamverkad|färdigförhandlad)',
  '(samverkan|förhandlingen) (är )?(avslutad|avslutas|avslutades)',
  '(enighet|konsensus) (om|kring) att',
  '(paragrafen|paragraferna|ärendet|§ \\d+) (förklaras|förklarades) (omedelbart )?justera(d|de|t)',
  `${body} (överlämnar|överlämnade|antar|avger|avgav) … (yttrande|yttrandet|remissvar)`,
  `${body} … (noterar|noterade|tar del av|tog del av) … (informationen|redovisningen|rapporten|rapporteringen)`,
  '(informationen|redovisningen|rapporten) (noteras|noterades)',
  '(om|ny)val av',
  '(avskrivs|avskrevs|avförs|avfördes) (från|som|ur|utan)',
  '(frågan|ärendet|punkten|motionen|uppdraget) (avskrivs|avskrevs|avförs|avfördes)',
  '(motionen|motionerna|ärendet|frågan|uppdraget|medborgarförslaget) (anses|ansågs|är därmed|anses därmed|förklaras) (besvarad|besvarat|besvarade|bifallen|avslagen|avslutad|avslutat|avgjord|slutförd|slutfört)',
  '(mötet|årsmötet|sammanträdet) förklara(de|des|s) … (öppnat|avslutat|behörigt|stadgeenligt)',
);

/** What costs or is paid stays as it was: "Avgiften lämnas oförändrad". Of what only is so, nobody may have decided. */
export const unchanged = forms(
  '\\p{L}*(avgift|avgiften|avgifter|avgifterna|arvode|arvodet|arvoden|arvodena|insats|insatsen|hyra|hyran|hyror|hyrorna|taxa|taxan|taxorna|priset|priserna|ersättningen|milersättningen|budgeten|stadgarna|belopp|beloppet)( (för|till) … | )?(lämnas|lämnades|kvarstår|förblir|förblev|är|blir|blev|hålls|behålls|behölls|ligger kvar|ska vara|ska förbli)? ?(kvar )?(på )?(oförändra(d|t|de)|samma nivå)',
  '^oförändra(d|t|de) \\p{L}*(avgift|avgifter|arvode|arvoden|hyra|hyror|taxa|taxor|insats|ersättning|pris|priser)',
  '^samma \\p{L}*(avgift|avgifter|arvode|arvoden|insats) som',
  '\\p{L}*(avgift|avgiften|avgifterna|arvodet|arvodena|insatsen) (höjs|sänks|höjdes|sänktes) (med|till|\\d)',
);

/** Short as a telegram: "Dagordn. godk.", "OK.", "Godkänt." */
export const telegraphic =
  /^(?:(?:[\p{L}§\d][\p{L}\d/-]{0,24}\.?:?\s+){0,5}(?:godk|fastst|bif|avsl)\.(?:\s.{0,60})?|(?:ok|okej|godkänt|godkänd|godkända|bifall|avslag|klubbat|enligt\s+förslag(?:et)?|godkänt\s+utan\s+(?:ändring(?:ar)?|anmärkning(?:ar)?))[.!]|(?:\p{L}{0,20}(?:protokoll|dagordning|budget|bokslut|rapport|plan|röstlängd|kallelse)(?:et|en)?):?\s+(?:godkän[td]|fastställ[td]|ok)[.!]?|.{0,60}(?:lades|läggs|lagt|lades)\s+t(?:ill|\.)\s+handl\.?)$/iu;

/** The same of a matter: "Budget antagen.", "Andrahandsuthyrning lgh 14 beviljad t.o.m. 31/8", "Avslag på …", "Ingen höjning av avgiften". */
export const participle =
  /^(?:\p{Lu}[\p{L}-]{3,40}(?:\s(?:av|om|för|på|till|lgh|lägenhet|nr|§|\d{1,4}|\p{Ll}[\p{L}-]{2,24})){0,6}\s(?:beviljad|beviljat|beviljade|antagen|antaget|antagna|avslagen|avslaget|avslagna|bifallen|bifallet|fastställd|fastställt|fastställda|godkänd|godkänt|godkända)(?:\s(?:med|utan|för|från|till|t\.?\s?o\.?\s?m\.?|fr\.?\s?o\.?\s?m\.?|av\s(?:alla|styrelsen|mötet))\s?.{0,40})?[.!]?|(?:avslag|bifall)\s(?:på|till)\s.{3,80}|ingen\s(?:höjning|sänkning|ändring|förändring)\s(?:av|i|på)\s.{3,60})$/iu;

/** How many were for and how many against. */
export const counted =
  /(?<!\p{L})(?:\d{1,4}|en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv)\s+(?:röst(?:er|ade)?\s+)?(?:för|ja|mot)(?!\p{L})[^.!?]{0,40}(?<!\p{L})(?:\d{1,4}|en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|ingen|inga)\s+(?:röst(?:er|ade)?\s+)?(?:e?mot|nej)(?!\p{L})/iu;

/** Words that take it back: something is suggested, asked for, or somebody else's to decide. */
export const notYet = forms(
  'förslag(et)? (är|innebär|var|går ut på|om|att|till|på|från|finns|lades|kom)',
  '(hoppas|hoppades|vill|ville|ber|bad|uppmanar|väntar på|avvaktar|undrar) … (att|när|om|hur)',
  '(förslag|föreslår|föreslog|föreslås|föreslagit|yrkar|yrkade|yrkande|önskar|önskemål)',
  '(ska|skall|bör|behöver|måste|kan|kunna|kommer att|får|vill|skulle|borde) (inte )?(\\p{L}+ )?(besluta|beslutas|bestämma|bestämmas|fatta|ta|tas|godkänna|godkännas|fastställas|antas|väljas|utses|bifallas|komma överens|enas|bestämma)',
  '(inget|inga|utan|inte|ej|ännu inte|innan|inför|avvaktan på) … beslut(ats|at|ades|ade|as)?',
  '(inte|ej) (\\p{L}+ )?(beslutat|bestämt|beslutats|bestämts|beslutade|beslutades|godkänts|godkändes|antogs|antagits|enats)',
  '(kunde|kan|kunnat) (inte|ej) (enas|komma överens)',
  'som beslutar( om)?',
  // Somebody tells how it is done, or is going to be
  '(informera|berätta|förklara|meddela|påpeka|redogör)(r|de|t)? … att … (väljs|utses|antas|fastställs|godkänns|beslutas|bestäms)',
  // What hangs on it comes after: "Om bygglovet beviljas kan bygget börja"
  '(om|när|innan|tills|huruvida|ifall|så snart|så fort|förutsatt att|under förutsättning att) (\\p{L}+ ){0,4}(beslutar|godkänner|antar|bifaller|bestämmer|väljer|godkänns|bifalls|antas|beslutas|beviljas|beviljar|fastställs|tillstyrks|avslås|väljs|utses|enas|klubbas|går igenom|godkänts|beslutats|beviljats|antagits|bifallits|fastställts)',
  // What ought to have been, or was thought of: "borde ha beslutat", "hade kunnat enas"
  '(borde|skulle|kunde|hade kunnat|hade velat|önskade|hade önskat|hade hoppats) … (ha )?(beslutat|bestämt|godkänt|antagit|enats|besluta|bestämma|enas)',
  // Nothing came of it: "Något beslut fattades inte", "Ingen ville besluta"
  'något beslut',
  '(ingen|inget|ingenting|inga) (\\p{L}+ ){0,3}(besluta|beslutades|beslutade|bestämdes|bestämma|fastställdes|antogs)',
  'beslut(et|en)? … (togs|fattades|tas|fattas) (inte|ej|aldrig)',
  // Somebody waits for it
  '(väntar på|avvaktar|i väntan på|efterlyser|efterfrågar|saknar) (\\p{L}+ ){0,4}beslut(et)?',
  'beslut(et)? … (väntas|dröjer|saknas|saknades|kvarstår)',
  '(på|vid|till) nästa (möte|styrelsemöte|sammanträde) (beslutar|beslutas|tas|fattas|bestäms|väljs|godkänns)',
);

/** How we do from now on, said by the group of itself: agreed, without the word. */
export const agreed = forms(
  `(styrelsen|mötet|gruppen|nämnden|rådet|föreningen|årsmötet|kommittén) (avvaktar|provar|testar)`,
  '(nu|då|därför) (kör|provar|testar|byter|slutar|satsar|inför|avvaktar) vi',
  'vi (förlänger|utökar|gör om|höjer|sänker|startar upp|håller fast vid|provar|testar|avvaktar|tar bort|lägger till|byter|behåller|slutar|kör|nöjer oss med|avslutar|avslutade|lägger ner|lägger ned|pausar|väljer att|valde att|satsar på|utgår från|utgår ifrån|använder oss av|har som rutin|inför|går vidare med|fortsätter med)',
  '(går|gick) vi inte vidare',
  '(det är klart|klart|bestämt) att (vi|det)',
  'det blir (inget|ingen|inte) (möte|träff|fest|resa|\\p{L}+möte)',
  'vi (kommer|ska|skall) (framöver|fortsättningsvis|hädanefter|i fortsättningen|från och med nu) … (\\p{L}+)',
  '(framöver|fortsättningsvis|hädanefter|i fortsättningen|från och med nu) (ska|kommer|skall|har|använder|gäller att) vi',
);

/** What was planned is put off, moved or cancelled: the day it is moved to comes with it. */
export const putOff = forms(
  'vi (skjuter|sköt|flyttar|flyttade) (\\p{L}+ )?(på|upp|fram)',
  'vi (ställer|ställde) in',
  '(skjuts|sköts|skjuter|sköt) … upp (till dess|tills|på obestämd tid|till vidare)',
  '\\p{L}+(en|et|an|na) … (ställs|ställes) in',
  '(är|blir) inställ(d|t|da)',
  '\\p{L}*(mötet|träffen|sammanträdet|rådet) … (flyttas|flyttades) till',
  '(sätts|bestäms|höjs|sänks|ändras) till',
);

/** "Ja till cykelställ!", "OK att köpa högtalare": the answer comes first. */
export const answered = /^(?:ja|nej|ok|okej|klartecken|grönt ljus)\s+(?:till|att|för)\s/iu;

/** "Protokollen ska vi sprida": what the sentence begins with is a thing, and the group says what shall be done with it. */
export const oursToDo =
  /^\p{Lu}\p{Ll}+(?:en|et|na|arna|erna|orna)\s+(?:ska|skall)\s+vi\s+(?:inte\s+)?\p{Ll}+a\b/u;
