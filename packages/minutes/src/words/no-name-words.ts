import { foldWords } from './fold-words.ts';

/** Whole headings that name no work, however much is told under them. Each form is matched with all of the folded words. */
const forms: readonly RegExp[] = [
  // Greetings and thanks: "Hej alla!", "God jul", "Tack för i dag"
  /(?:hej|hejsan|hallå|tjena|kära|bästa|god(?:morgon|kväll| morgon| kväll| dag| jul| fortsättning)?|glad|trevlig|välkom\p{L}*|tack|hälsning\p{L}*|vänliga|mvh|ha det)(?: .*)?/u,
  // How things are: "Läget", "Nuläge just nu", "Läget runt", "Laget runt"
  /(?:nu)?läget?(?: (?:just )?(?:nu|runt|hos (?:oss|var och en|alla)|i dag|idag|i gruppen|på enheten|allmänt))?|status(?: (?:just )?nu)?|(?:lägesrunda|runda|rundan|(?:laget|bordet|varvet|läget) runt|runt (?:laget|bordet)|hur (?:är|går|mår) .*|vad (?:är|har) (?:på gång|hänt)|på gång(?: nu| just nu)?|aktuellt(?: nu| just nu)?)/u,
  // Seasons and months: "Hösten", "Våren 2024", "Inför sommaren", "Höstens program"
  /(?:(?:inför|till|under|i|om|mot|efter|den här|nästa|förra|program(?:met)? (?:för|i)|planer(?:ing|ingen)? (?:för|inför|av)) )?(?:vår|sommar|höst|vinter|jul|påsk|advent|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)(?:en|n|terminen|lovet)?s?(?:[ -]?(?:\d{4}|\d{2}))?(?: (?:och|samt|program(?:met)?|aktivitet(?:er|erna)|planer(?:na|ing|ingen)?|schema(?:t)?|datum|träffar|möten|kalender|och framåt)(?: \p{L}+)?(?: \d{4})?)?/u,
  /(?:ht|vt)[- ]?\d{2,4}|(?:år(?:et)?|läsåret|verksamhetsåret|vecka|v\.?) ?\d{1,4}(?:[/–-]\d{1,4})?/u,
  // Some more: "Lite till", "Smått och gott", "Fortsättning följer"
  /(?:och )?(?:lite|litet|något|några|en) (?:till|mer|mera|annat|av varje|kort|smått|saker|punkter|sak|grej|grejer|ord|rader|övrigt|blandat)(?: .*)?|smått och gott|blandat|annat|mer|mera|resten|diverse|kort(?: om| och gott| sagt)?|ps|p\.? ?s|obs|fortsättning(?: följer)?|sist(?: men inte minst)?|till (?:sist|slut)|slutligen|vidare|framåt|framöver|nästa steg/u,
  // Who does what: the heads of tables and lists of tasks
  /(?:vem|vad) (?:gör|ska|skall|tar|fixar|ansvarar|gjorde)(?: .*)?|vem,? vad(?:,? (?:och )?när)?|att göra(?:[ -].*)?|to[- ]?do(?:[ -].*)?|göra|göras|saker att göra|(?:våra |nya |gamla |kvarvarande |öppna |fördelade )?(?:uppgifter|uppdrag|åtgärder|aktiviteter|punkter|beslut)(?: (?:och|till|från|efter|inför|framåt) .*)?|ansvar(?:iga|sfördelning)?|(?:arbets|uppgifts)fördelning|checklista|minneslista|kom ihåg/u,
  // Lead-in lines: "Vi pratade om", "Det här tog vi upp", "Detta gäller"
  /(?:vi|det|detta|dessa|här|så|då|sedan|sen|följande|jag|alla|man|ni|ingen|inget|några) .*/u,
];
const noName = forms.map((form) => new RegExp(`^(?:${form.source})$`, 'u'));

/** Whether the words are a heading of another kind than a name: a greeting, a season, "Läget", "Lite till", "Vem gör vad". */
export function isNoName(title: string): boolean {
  const words = foldWords(title.slice(0, 90));
  return noName.some((form) => form.test(words));
}
