/** Lines whose day is not the meeting's own. */
export const otherDays =
  /justera|justering|anslag|förvaring|tas ned|nästa (?:möte|träff|sammanträde)|nästa (?:gång|tillfälle)|(?:ses|träffas|möts) (?:vi )?(?:igen|nästa|åter)|föregående|förra mötet|senaste mötet|upprättad|utskriv|utskick|skickad|skickat|^sent|^from:|^till:|^kopia:|kallelse skickas|senast den|anmäl|uppdaterad|publicerad|protokollet (?:är )?klart|nedtag|uppsätt/iu;

/** Labels before the meeting's day or time. */
export const dayLabels =
  /^(?:mötes|sammanträdes|protokolls)?(?:datum|dag|tid)\b|^(?:tid|när|dag) (?:och|&|\/) |^(?:när|plats och tid|tid och plats|klockan)\b/iu;

/** Words in the line of a title. */
export const titleWords =
  /protokoll|minnesanteckning|anteckning|möte|sammanträde|träff|ledningsgrupp|styrelse|årsmöte|grupp|referat|kommitté|råd|nämnd|utskott/iu;

export const placeLabels =
  /^(?:plats|lokal|mötesplats|sammanträdeslokal|var|plats och tid|tid och plats|ställe)\s*(?::|\t|\s{3,}|\|)\s*/iu;

/** "Protokoll nr 5/2020", "Nr 3", "Möte 4", "Protokoll 2017:5", "Styrelsemöte nr 7". */
export const numbers =
  /(?:^|[\s(])(?:(?:protokoll|möte|\p{L}{0,20}möte|sammanträde|anteckningar|mötesnummer|protokollsnummer)(?:\s*[:,–-])?\s+(?:nr|nummer|no|#)?\.?\s*|(?:nr|nummer|mötesnummer:?)\.?:?\s*)(?<number>(?!(?:19|20)\d\d(?![\d/:-]))\d{1,4}(?:[/:]\d{2,4}|-\d{4})?)(?![\d.:/–-]|\s*(?:jan|feb|mars|apr|maj|jun|jul|aug|sep|okt|nov|dec)|\s*§)/iu;
