/** Words in a heading that say nothing of which project it is about: "Lägesrapport från Klarspråk", "Projekt Po drom". */
export const neutralWords: ReadonlySet<string> = new Set(
  [
    'och i om på av för från till vid med inom kring hos mot under efter som det den de en ett vår våra vårt vi sin sitt',
    'nytt ny nya läget läge status nuläge lägesrapport lägesrapporter rapport rapporter rapportering avrapportering',
    'information info uppföljning uppdatering avstämning diskussion genomgång presentation fortsättning forts fråga frågan frågor',
    'punkt ärende projekt projektet projektets arbetet arbete gruppen grupp arbetsgrupp arbetsgruppen utveckling utvecklingen',
    'kort kortfattat aktuellt aktuella planering planeringen plan nästa steg beslut förslag',
  ]
    .join(' ')
    .split(' '),
);
