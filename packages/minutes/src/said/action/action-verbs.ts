/**
 * What people do between meetings: present, infinitive, passive. The first list says by itself that something will be
 * done ("Anna kollar"); the second only after "ska", since its present tense mostly tells of what goes on.
 */
type Verb = readonly [present: string, infinitive: string, passive: string];

function verbs(table: string): Verb[] {
  return table
    .trim()
    .split(/\s*\n\s*/)
    .map((row): Verb => {
      const [present = '', infinitive = '', passive = ''] = row.split(/ \/(?: |$)/);
      return [present, infinitive, passive];
    });
}

export const promisingVerbs = verbs(String.raw`
  tar (kontakt|kontakten|dialog|upp kontakt) / ta (kontakt|kontakten|dialog) / tas (kontakt|dialog)
  står för (inköp|inköpet|inköpen|fika|fikat|kaffe|kaffet|maten|mat|dryck|kontakten) / stå för / 
  dubbelkollar / dubbelkolla / dubbelkollas
  går ut med / gå ut med / 
  tar (ett snack|en runda|en titt|ett prat|ett möte) / ta (ett snack|en runda|en titt|ett prat|ett möte) / 
  införskaffar / införskaffa / införskaffas
  vidtalar / vidtala / vidtalas
  uppvaktar / uppvakta / uppvaktas
  sammankallar / sammankalla / sammankallas
  sköter / sköta / skötas
  hör sig för / höra sig för / 
  efterhör / efterhöra / efterhöras
  vidareutvecklar / vidareutveckla / vidareutvecklas
  upprättar / upprätta / upprättas
  bevakar (frågan|ärendet) / bevaka / bevakas
  informerar (övriga|alla|sin|sina|berörda|resten|medlemmarna|personalen|föräldrarna|eleverna|de boende|hyresgästerna|kollegorna|gruppen|kunderna|brukarna|anhöriga|de anhöriga|deltagarna|klienterna|patienterna|grannarna|ledarna|föreningarna) / informera / informeras
  träffas (och|för att) / träffas / 
  ses (och|för att) / ses / 
  möts (och|för att) / mötas / 
  sätter sig (och|för att) / sätta sig / 
  gör det / göra det / 
  stöter på / stöta på / 
  samordnar / samordna / samordnas
  meddelar (dem|henne|honom|kommunen|hyresvärden|medlemmarna|övriga|alla|datum|tid|resultatet|svaret|beslutet) / meddela / meddelas
  lämnar (en|ett|sin|sina|svar|besked|förslag|synpunkter|underlag|offert|anbud|uppgifter) / lämna (en|ett|sin|sina|svar|besked|förslag|synpunkter|underlag|offert) / lämnas
  skyltar / skylta / skyltas
  numrerar / numrera / numreras
  tar bort / ta bort / tas bort
  rensar / rensa / rensas
  besiktigar / besiktiga / besiktigas
  offererar / offerera / offereras
  tar (fram|reda på|in|ut|hem|tag i|med sig|på sig|hand om|med) / ta (fram|reda på|in|ut|hem|tag i|med sig|hand om|med) / tas (fram|in|ut|hand om)
  kontaktar / kontakta / kontaktas
  kollar / kolla / kollas
  checkar / checka / checkas
  kontrollerar / kontrollera / kontrolleras
  undersöker / undersöka / undersökas
  utreder / utreda / utredas
  bjuder in / bjuda in / bjudas in
  kallar / kalla / kallas till
  skickar / skicka / skickas
  sänder / sända / sändas
  mejlar / mejla / mejlas
  mailar / maila / mailas
  ringer / ringa / ringas
  återkommer / återkomma / återkommas
  återkopplar / återkoppla / återkopplas
  bokar / boka / bokas
  beställer / beställa / beställas
  köper / köpa / köpas
  hämtar / hämta / hämtas
  sammanställer / sammanställa / sammanställas
  ordnar / ordna / ordnas
  fixar / fixa / fixas
  ser (till|över|på) / se (till|över) / ses över
  hör (med|av sig|efter) / höra (med|av sig|efter) / höras
  pratar (med|vidare) / prata med / pratas
  talar med / tala med / talas
  stämmer av / stämma av / stämmas av
  följer upp / följa upp / följas upp
  lägger (upp|in|ut|till|fram) / lägga (upp|in|ut|till|fram) / läggas (upp|in|ut|fram)
  uppdaterar / uppdatera / uppdateras
  förbereder / förbereda / förberedas
  håller i / hålla i / 
  lämnar (in|över) / lämna (in|över) / lämnas (in|över)
  arbetar fram / arbeta fram / arbetas fram
  begär / begära / begäras
  kompletterar / komplettera / kompletteras
  färdigställer / färdigställa / färdigställas
  publicerar / publicera / publiceras
  formulerar / formulera / formuleras
  sätter (upp|ihop|in) / sätta (upp|ihop|in) / sättas (upp|ihop|in)
  skriver / skriva / skrivas
  gör (ett|en|i ordning|klart|inköp|inköpet|inköpen|affisch|affischer|utskick) / göra / göras
  delar (ut|med sig) / dela (ut|med sig) / delas ut
  påminner / påminna / påminnas
  granskar / granska / granskas
  anmäler / anmäla / anmälas
  söker (upp|bidrag|medel|pengar|tillstånd) / söka / sökas
  forskar / forska / forskas
  tittar (på|vidare|närmare) / titta (på|vidare|närmare) / tittas
  jobbar vidare / jobba vidare / jobbas vidare
  arbetar vidare / arbeta vidare / arbetas vidare
  lyfter / lyfta / lyftas
  tar upp … (med|på|till|i) / ta upp / tas upp
  för (frågan|ärendet|synpunkterna|det) vidare / föra vidare / föras vidare
  trycker / trycka / tryckas
  byter / byta / bytas
  lagar / laga / lagas
  städar / städa / städas
  tar (det|detta|uppgiften|bollen|över|ansvar|ansvaret) / ta över / tas över
  skaffar / skaffa / skaffas
  handlar in / handla / handlas
  lånar / låna / lånas
  bakar / baka / bakas
  målar / måla / målas
  bygger / bygga / byggas
  monterar / montera / monteras
  letar / leta / letas
  ansöker / ansöka / ansökas
  upphandlar / upphandla / upphandlas
  tecknar / teckna / tecknas
  skannar / skanna / skannas
  arkiverar / arkivera / arkiveras
  redigerar / redigera / redigeras
  designar / designa / designas
  inventerar / inventera / inventeras
  kartlägger / kartlägga / kartläggas
  tillsätter / tillsätta / tillsättas
  läser (igenom|korrektur|på) / läsa (igenom|korrektur|på) / läsas
  samlar in / samla in / samlas in
  sprider / sprida / spridas
  delger / delge / delges
  leder / leda / ledas
  planerar in / planera in / planeras in
  startar upp / starta upp / startas upp
  driver (frågan|ärendet) / driva / drivas
  tipsar / tipsa / tipsas
  förmedlar / förmedla / förmedlas
  vidarebefordrar / vidarebefordra / vidarebefordras
  ombesörjer / ombesörja / ombesörjas
  tillhandahåller / tillhandahålla / tillhandahållas
  säkerställer / säkerställa / säkerställas
  reparerar / reparera / repareras
  åtgärdar / åtgärda / åtgärdas
  installerar / installera / installeras
  räknar (på|ut) / räkna (på|ut) / räknas
  tillfrågar / tillfråga / tillfrågas
  frågar (runt|efter|om hjälp|vidare) / fråga / frågas
  frågar (?!om|hur|när|varför|vad|vem|vilka|vilken|var|sig|varandra|efter)\p{L}+ / fråga / frågas
  utser / utse / utses
  bestämmer (datum|tid|dag|plats) / bestämma / bestämmas
  sammanfattar / sammanfatta / sammanfattas
  återrapporterar / återrapportera / återrapporteras
  rapporterar tillbaka / rapportera tillbaka / rapporteras
  efterfrågar / efterfråga / efterfrågas
  efterlyser / efterlysa / efterlysas
  annonserar / annonsera / annonseras
  affischerar / affischera / affischeras
  översätter / översätta / översättas
  rekryterar / rekrytera / rekryteras
  synkar / synka / synkas
  skissar / skissa / skissas
  renskriver / renskriva / renskrivas
  justerar (texten|planen|budgeten) / justera / justeras
  betalar / betala / betalas
  gör (första|utkastet|utkast) / göra (första|utkast) / 
  håller kontakten / hålla kontakten / 
  korrekturläser / korrekturläsa / korrekturläsas
  offentliggör / offentliggöra / offentliggöras
  kopplar in / koppla in / kopplas in
  hjälper till (med|att) / hjälpa till / 
  ringer runt / ringa runt / 
  fakturerar / fakturera / faktureras
`);

/** Work with the hands or of a trade: said of somebody named it is likely a task, and may be what they do for a living. */
export const doingVerbs = verbs(`
  snickrar / snickra / snickras
  anlitar / anlita / anlitas
  syr / sy / sys
  gräver / gräva / grävas
  planterar / plantera / planteras
  klipper / klippa / klippas
  slipar / slipa / slipas
  oljar / olja / oljas
  skruvar / skruva / skruvas
  tvättar / tvätta / tvättas
  packar / packa / packas
  tömmer / tömma / tömmas
  bär (in|ut|upp|ner|fram) / bära (in|ut|upp|ner|fram) / bäras
  slänger / slänga / slängas
  hyr (in|en|ett) / hyra (in|en|ett) / hyras
  filmar / filma / filmas
  fotar / fota / fotas
  fotograferar / fotografera / fotograferas
  intervjuar / intervjua / intervjuas
  layoutar / layouta / layoutas
  förankrar / förankra / förankras
  sonderar / sondera / sonderas
  värvar / värva / värvas
  bemannar / bemanna / bemannas
  dukar / duka / dukas
  dokumenterar / dokumentera / dokumenteras
  digitaliserar / digitalisera / digitaliseras
  ritar / rita / ritas
  fyller på / fylla på / fyllas på
  stänger av / stänga av / stängas av
`);

export const goingVerbs = verbs(`
  avgör / avgöra / 
  diskuterar / diskutera / diskuteras
  planerar / planera / planeras
  informerar / informera / informeras
  meddelar / meddela / meddelas
  presenterar / presentera / presenteras
  redovisar / redovisa / redovisas
  rapporterar / rapportera / rapporteras
  deltar / delta / deltas
  besöker / besöka / besökas
  träffar / träffa / träffas
  samordnar / samordna / samordnas
  koordinerar / koordinera / koordineras
  utvärderar / utvärdera / utvärderas
  analyserar / analysera / analyseras
  organiserar / organisera / organiseras
  specificerar / specificera / specificeras
  skapar / skapa / skapas
  testar / testa / testas
  arrangerar / arrangera / arrangeras
  verkar för / verka för / verkas
  representerar / representera / representeras
  försöker / försöka / 
  går igenom / gå igenom / gås igenom
  provar / prova / provas
  sanerar / sanera / saneras
  rustar upp / rusta upp / rustas upp
  renoverar / renovera / renoveras
  inköper / inköpa / inköpas
  föreslår / föreslå / föreslås
  genomför / genomföra / genomföras
  revidera / revidera / revideras
  tydliggör / tydliggöra / tydliggöras
  startar / starta / startas
  flyttar / flytta / flyttas
  stänger / stänga / stängas
  öppnar / öppna / öppnas
  funderar (på|vidare|över) / fundera (på|vidare|över) / 
  välja ut / välja ut / väljas ut
  tala / tala / 
  bevakar / bevaka / bevakas
`);
