/** The accessibility statement. What it says was tested is what `npm test` tests; see docs/accessibility.md. */
export const accessibility = {
  title: 'Tillgänglighetsredogörelse',
  intro:
    'Alla ska kunna läsa och använda Utvecklingsträdet. Målet är WCAG 2.2, nivå AA. Här står vad som är prövat, vad som inte är det, och vart du vänder dig om något inte fungerar.',
  howTitle: 'Så är det byggt',
  how: [
    'Listan har samma uppgifter som det ritade trädet.',
    'Allt går att nå och göra med tangentbordet.',
    'Ingenting sägs bara med färg.',
    'Sidorna går att läsa utan JavaScript, i mörkt läge, med egna färger och på papper.',
    'Inget behöver rullas i sidled på en skärm som är 320 punkter bred. Det motsvarar 400 procents förstoring.',
  ],
  testedTitle: 'Så är det prövat',
  tested: [
    'Två program, axe-core och IBM Equal Access, granskar varje sorts sida i två bredder, i ljust och mörkt läge och med egna färger. De får inte hitta något fel.',
    'Frågor som programmen inte kan avgöra själva har en människa läst och svarat på, en gång för varje sorts sida.',
    'Tangentbordet prövas i en webbläsare: att allt nås, och att man alltid ser var man är.',
    'Text har minst 4,5 till 1 i kontrast, och kanter minst 3 till 1.',
    'Prövningen görs om varje gång något ändras.',
  ],
  notTestedTitle: 'Det här vet vi inte',
  notTested: [
    'Prövningen är gjord i webbläsaren Chromium. Andra webbläsare är inte prövade på samma sätt.',
    'Ingen prövning med människor som använder skärmläsare eller andra hjälpmedel finns redovisad här.',
    'Protokollens egna ord visas som de skrevs, också när de är svåra att läsa.',
    'Bilagor och filer som någon lägger till granskas inte.',
  ],
  contactTitle: 'Kontakt',
  contactMissing:
    'Den som ansvarar för den här installationen har inte fyllt i än vem man kontaktar om något inte fungerar.',
  authorityTitle: 'Om du inte får hjälp',
  authority:
    'Myndigheten för digital förvaltning, Digg, har tillsyn över lagen om tillgänglighet till digital offentlig service. Dit kan du anmäla brister hos en offentlig aktör.',
  toAbout: 'Om trädet',
};
