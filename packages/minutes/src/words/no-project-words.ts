/** Parts of words in headings that are no work a tree could hold: money, formalities, staff, premises, single occasions. */
const parts =
  'ekonomi|budget|pengar|kassa|bokslut|schema|arbetsmiljö|skyddsrond|tillbud|sjukfrån|frånvaro|personal|bemanning|semester|' +
  'lön|städ|val av|valberedning|rapport|protokoll|dagordning|karta|sammansättning|möte|sammanträde|träff|utbildningsdag|' +
  'kursdag|information|jul|midsommar|medlem|fest|resa|utflykt|ordning|stadga|remiss|delegation|uppföljning|arbetsform|' +
  'arbetssätt|enskil|ärende|parkera|sedan sist|frågor|fråga|verksamhetsberättelse|verksamhetsplan|årsredovisning|revision|' +
  'lokal|öppettid|stadge|behandling av|motion|nyckl|larm|parkering|post|skrivelse|inköp|försäkring|avtal|policy|gdpr|datum|tider|kalender|att göra|tack|avslut|' +
  'inledning|bakgrund|syfte|föregående|förra|kommande|nästa|gäst|besök av|deltag|närvar|organisation|roller|rutin|' +
  'avgift|faktura|bidrag|inventering|laget runt|incheck|utcheck|övrig|allmän|sammanfatt|beslut|omvärld|anmälan|bilag|justera|underskrift|vid protokollet';

const noProject = new RegExp(`(?<!\\p{L})(?:${parts})`, 'iu');
const noProjectInside =
  /(?:rapport|budget|protokoll|möten?|mötet|frågor|schema|information|grupper|dagar|städning)(?!\p{L})/iu;

/** Whether the heading's words say that it is about something else than a project. */
export function saysNoProject(title: string): boolean {
  return noProject.test(title) || noProjectInside.test(title);
}
