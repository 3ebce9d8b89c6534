/** What kind of section a heading without a project opens; forms are matched with the folded heading's words. */
export const sectionWords: Readonly<
  Record<'attendance' | 'agenda' | 'next-meeting' | 'schedule' | 'other', readonly RegExp[]>
> = {
  attendance: [
    /^(?:ej |icke )?(?:när|från)varande(?![\p{L}])/u,
    /^(?:när|från)vara?n?(?:lista|ro|o)?$/u,
    /^(?:deltagare|deltog|deltagarlista|deltagande|medverkande|medverkade|kallade|kallad|inbjudna)(?![\p{L}])/u,
    /^(?:fasta |ordinarie |beslutande |övriga |nya |avgående |tjänstgörande )*(?:ledamöter|ersättare|suppleanter|deltagare|deltagande|närvarande|beslutande|medlemmar)(?: i gruppen| vid mötet)?$/u,
    /^(?:beslutande|tjänstgörande ersättare|ej tjänstgörande ersättare|föredragande|tjänstepersoner|tjänstemän|adjungerade?|gäst(?:er)?)$/u,
    /^(?:anmält förhinder|anmälda? förhinder|anmäld frånvaro|anmälda? frånvaro|förhinder|förhindrade?|frånvarande|meddelat förhinder|ej närvarande)$/u,
    /^(?:för|från) (?:arbetsgivaren|arbetstagar\p{L}+|de fackliga|facket)(?:[ \p{L}]{0,30})$/u,
    /^(?:(?:arbetsgivar|arbetstagar)(?:parten|representanter|sidan)|fackliga (?:representanter|företrädare|ombud)|mötesdeltagare|närvarande medlemmar|saknades|övriga (?:närvarande|deltagare|deltagande))$/u,
    /^(?:vilka var med|vilka är här|på plats|med på mötet)$/u,
  ],
  agenda: [
    /^(?:agenda|dagordning|ärendelista|föredragningslista|punkter|dagens punkter|innehåll)$/u,
    /^(?:genomgång|uppföljning|avstämning|rapport(?:er)?|läget|lägesrapport(?:er)?|status|nuläge) (?:av|från|i|om|kring|för) (?:\p{L}+ )*(?:projekt\p{L}*|utvecklingsarbete\p{L}*|arbetsgrupp\p{L}*|grupp\p{L}*|verksamhet\p{L}*|frukt\p{L}*|utvecklingsgrupp\p{L}*|område\p{L}*|förening\p{L}*|punkter)/u,
    /^(?:(?:pågående |aktuella |våra |gemensamma )?(?:utvecklingsarbeten?|utvecklingsarbetet|utvecklingsfrågor|utvecklingsprojekt|delprojekt(?:en)?|projekt))$/u,
    /^(?:rapporter|lägesrapporter|rapportrunda|(?:laget|läget|bordet|varvet) runt|runt bordet|runda|rundan|läget i projekten|projekten|våra projekt|pågående projekt|arbetsgrupperna|rapport från arbetsgrupper\p{L}*)(?![\p{L}])/u,
    /^(?:övriga?t?|övriga (?:frågor|ärenden|punkter)|övrigt och avslut|information|aktuellt|anmälningsärenden|meddelanden|info)$/u,
  ],
  'next-meeting': [
    /^(?:datum för )?(?:nästa|kommande) (?:möte|mötet|träff|sammanträde|styrelsemöte|gång|tillfälle|ledningsgrupp\p{L}*)(?![\p{L}])/u,
    /^tid (?:och plats )?för nästa (?:möte|träff|sammanträde)/u,
    /^(?:möte avslutas och )?nästa (?:möte|träff)$/u,
  ],
  schedule: [
    /^(?:mötes?s?tider|mötesdagar|mötesschema|mötesplan(?:ering)?|sammanträdes(?:tider|dagar|plan)|(?:kommande )?möten|kommande (?:möten|träffar|datum)|tider för (?:möten|sammanträden)|möte?s?datum|träffar)(?![\p{L}])/u,
  ],
  other: [
    /^(?:mötets öppnande|mötet öppnas|mötet öppnades|öppnande(?: av mötet)?|inledning|välkomna?|välkommen|presentation(?:srunda)?|upprop|incheckning)$/u,
    /^(?:bevis om anslag|anslag(?:sbevis)?|tillkännagivande|utdragsbestyrkande)(?!\p{L})/u,
    /^(?:mötets avslutande|mötet avslutas|mötet avslutades|avslut(?:ning|ande)?(?: av mötet)?|mötets avslutning|tack och avslut|utcheckning)$/u,
    /^val av (?:\p{L}+ )*(?:ordförande|sekreterare|justerare|justeringsmän|justeringsperson\p{L}*|mötesordförande|mötessekreterare|rösträknare)/u,
    /^(?:justering|protokolljustering|justerare|sekreterare|ordförande|underskrift(?:er)?|signatur(?:er)?|bilagor)(?![\p{L}])/u,
    /^(?:fastställande|godkännande|fastställelse|genomgång) av (?:\p{L}+ )*(?:dagordning\p{L}*|agendan?|föredragningslistan?|röstlängd\p{L}*|protokoll\p{L}*)/u,
    /^(?:föregående|förra|senaste|tidigare) (?:mötes |möte?s? )?(?:protokoll\p{L}*|minnesanteckningar\p{L}*|anteckningar\p{L}*|möte\p{L}*)/u,
    /^(?:uppföljning|genomgång) (?:av|från) (?:föregående|förra|senaste) [\p{L} ]+$/u,
    /^(?:mötets )?(?:behöriga? )?(?:utlysning|utlysande|beslutsmässighet|behörighet)(?![\p{L}])/u,
    /^(?:lokal(?:er|frågan?|en)?|ekonomi\p{L}*|ekonomisk rapport|budget|personal\p{L}*|medlems\p{L}*|kassörs? rapport|inkomna skrivelser|skrivelser|post)$/u,
    /^(?:action ?points?|actions?|att[- ]göra|to ?do|åtgärder|åtgärdspunkter|uppgifter|uppdrag|nästa steg)(?: (?:inför|till|efter|från|för|innan) [\p{L} ]{2,40})?$/u,
    /^(?:bakgrund|syfte|sammanfattning|beslut|uppgifter|att göra|åtgärder|aktiviteter|uppdrag|(?:åtgärds|aktivitets|uppgifts|uppdrags|besluts)(?:lista|listan|logg))$/u,
  ],
};
