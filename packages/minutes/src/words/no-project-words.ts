/** Parts of words in headings that are no work a tree could hold: money, formalities, staff, premises, single occasions. */
const parts =
  'ekonomi|budget|pengar|kassa|bokslut|schema|arbetsmiljö|skyddsrond|tillbud|sjukfrån|frånvaro|personal|bemanning|semester|' +
  'lön(?:er|e)?(?!\\p{L})|löne|städ|val av|valberedning|rapport|protokoll|dagordning|karta(?!\\p{L})|sammansättning|möte|sammanträde|träff(?:en|ar|arna)?(?!\\p{L})|utbildningsdag|' +
  'kursdag|information|jul(?:en|fest|bord|marknad|afton)?(?!\\p{L})|midsommar|medlem|fest|resa(?!\\p{L})|utflykt|ordning|stadga|remiss|delegation|uppföljning|arbetsform|' +
  'arbetssätt|enskil|ärende|parkera|sedan sist|frågor|fråga|verksamhetsberättelse|verksamhetsplan|årsredovisning|revision|' +
  'lokal|öppettid|stadge|behandling av|motion|nyckl|larm(?:et)?(?!\\p{L})|parkering|post(?:en)?(?!\\p{L})|skrivelse|inköp|försäkring|avtal(?:et)?(?!\\p{L})|policy|gdpr|datum|tider|kalender|att göra|tack(?!\\p{L})|avslut|' +
  'inledning|upprop|röstlängd|ansvarsfrihet|motioner|arvode|överlåtelse|tidplan|tidsplan|budgetupp|verkställighet|yttrande|detaljplan|taxa|taxor|inventering|bygglov|tillsyn(?!\\p{L})|bakgrund|syfte|föregående|förra|kommande|nästa|gäst(?:er)?(?!\\p{L})|besök av|deltag|närvar|organisation|roller(?!\\p{L})|rutin|' +
  'avgift|faktura|bidrag|inventering|laget runt|incheck|utcheck|övrig|allmän|sammanfatt|beslut|omvärld|anmälan|bilag|justera|underskrift|vid protokollet';

const noProject = new RegExp(`(?<!\\p{L})(?:${parts})`, 'iu');
const noProjectInside =
  /(?:rapport|budget|protokoll|möten?|mötet|frågor|schema|information|grupper|dagar|städning)(?!\p{L})/iu;

/** Whether the heading's words say that it is about something else than a project. */
export function saysNoProject(title: string): boolean {
  return noProject.test(title) || noProjectInside.test(title);
}
