/** Words in a heading that name work people do together: "Språkcaféet", "Delprojekt 2", "Mentorskap för unga". */
const inTitle =
  /(?:projekt|satsning|pilot|försöket?(?!\p{L})|försök med|initiativ|kampanj|modell|metod|nätverk|café|verkstad|banken?(?!\p{L})|poolen?(?!\p{L})|hubb|labb|akademi|cirkel|klubb(?:en)?(?!\p{L})|stuga(?:n)?(?!\p{L})|mentor|fadder|vänner|ambassadör|representant|medverkan|medskap|inflytande|tillsammans|för alla|för unga|för äldre|stöd till|utanförskap|integration|inkludering|praktik|jobbspår|språngbräd|peer|öppen |öppet |gemensam|utan papper|digital|mötesplats|träffpunkt|bemötande|klarspråk)/iu;

/** Words of what is told that say that something goes on, begins, grows or rests. Each group counts once. */
const inText: readonly RegExp[] = [
  /(?<!\p{L})(?:projektet|projektledare\p{L}*|projektplan\p{L}*|delprojekt\p{L}*|piloten?|pilotprojekt\p{L}*|försöket|förstudien?|satsningen|initiativet|idén?|konceptet|metoden|modellen)(?!\p{L})/iu,
  /(?<!\p{L})(?:test(?:ar|at|ade|as|ats)|prov(?:ar|at|ade|as|ats|turer\p{L}*)|har (?:kört|börjat|startat|dragit igång|kommit igång)|(?:kommer|drar|drog|sätter|sattes|satte) igång|invigs|invigdes|invigning\p{L}*|påbörja(?:ts|t|des)|i ?gång(?:satt)?|startar|startade|startat|lansera\p{L}*|växer|växt|utökas|spridits|sprida|sprids|vilar|pausa(?:t|d|s)|på is|uppstart\p{L}*|i full gång|fortlöper|fortgår)(?!\p{L})/iu,
  /(?<!\p{L})(?:deltagare|deltagarna|deltog|besökare|besökarna|volontärer\p{L}*|ledare som|handledare|klasser|kursen|kurser|familjer|ungdomar|grupper|elever (?:äter|deltar|är med)|medverka(?:r|n)?|frivilliga|eldsjäl\p{L}*|hjälper till|hjälpa till|anmält sig|anmäl(?:a|er) sig|vill vara med|samarbet\p{L}*|samverka\p{L}*|arbetsgruppen?)(?!\p{L})/iu,
  /(?<!\p{L})(?:utvärdering\p{L}*|utvärdera\p{L}*|sökt? (?:pengar|medel)|söker pengar|projektmedel|finansier\p{L}*|bidrag från|arvsfonden|permanent\p{L}*|målet (?:är|för|var)|styrgrupp\p{L}*|koordinator\p{L}*|intresserade)(?!\p{L})/iu,
];

/** Words that say nothing of their own: a heading of nothing but them is the name of no work. */
const general = new Set(
  (
    'och samt i på om för av kring inom från till den det de vår våra vårt ' +
    'verksamhet verksamheten verksamheterna verksamhetsfrågor utveckling utvecklingsarbete utvecklingsfrågor utvecklingsarbeten risk risker riskanalys riskbedömning tidplan ' +
    'tidsplan tider tid kvalitet miljö ekonomi ekonomin organisation organisationen personal personalen kommunikation bemanning kompetens ' +
    'kompetensutveckling lokal lokaler hemsida hemsidan webb webbplats marknadsföring fastighet fastigheten trafik trafiken mat maten trivsel ordningsregler ' +
    'ansvarsfrihet överlåtelser överlåtelse motioner arvoden val resultat prognos årshjul kick-off kickoff säkerhet brand brandskydd underhåll reparationer ' +
    'felanmälan besiktning entreprenad äta försäljning uthyrning städning sophantering sopor tvättstuga tvättstugan förråd garage bredband värme ventilation ' +
    'hyra hyror avgifter fakturor kontrakt upphandling inköp material utrustning it teknik system sjukfrånvaro hälsa-och-säkerhet statistik nyheter nytt ' +
    'aktuellt tävlingar matcher träningar träning läger cuper ungdomssidan herrlaget damlaget anläggningen anläggning plan planen kläder kiosken kiosk domare ' +
    'skolgården skolgård skolan förskolan fritids elevråd elevhälsa läsåret terminen klasserna skolmat raster trygghet arbetsmiljön ' +
    'grannar gården gård trädgård trapphus belysning hiss hissen taket fasad fasaden stambyte fönster dörrar nycklar lås larm medlemmar medlemsvård ' +
    'leverans leveranser testning test drift support avtal beslutspunkter uppdrag utestående frågor bevakning bevakningslista arbetsordning roller mål syfte'
  ).split(' '),
);

/** Whether the words are nothing but such: "Risker", "Kommunikation och marknadsföring", "Personal 2024". */
export function saysOnlyGeneral(title: string): boolean {
  const words = title.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
  return words.length > 0 && words.every((word) => general.has(word));
}

/** How much speaks for that a heading names work that goes on: by its own words, and by what is told under it. */
export function evidenceOf(title: string, told: string): { title: boolean; told: number } {
  const words = told.slice(0, 1500);
  return { title: inTitle.test(title), told: inText.filter((form) => form.test(words)).length };
}
