export const about = {
  title: 'Om trädet',
  intro:
    'Trädet visar gruppens utvecklingsarbeten i en bild. Allt som står här kommer ur gruppens egna protokoll. Varje frukt öppnar sin historia: vad mötena har sagt, ord för ord och med datum.',
  readTitle: 'Så läser du trädet',
  read: 'Varje frukt är ett utvecklingsarbete och hänger på en gren, som är ett område. Formen och märket säger hur det går:',
  parties:
    'Under varje namn sitter små blad, ett för varje part. Fyllt blad: parten är med. Halvfyllt: parten visar intresse. Bara en kontur: inte uttalat. Frost: parten pausar. Rivet: parten säger nej.',
  rest: 'Rötterna är parterna som bär trädet. En prickad ranka binder ihop frukter som hör ihop. Moln är det som finns utanför gruppen, och en fågel är ledningen. En buske bredvid trädet är något som bara en part har.',
  treesTitle: 'De två träden',
  pictures:
    'Gruppen har ritat två bilder. Protokollet den 5 oktober 2017 berättar om dem, men bilderna finns inte i protokollen. Bilden över socialförvaltningens arbeten hade fler frukter än den över de gemensamma. Här hänger bara de frukter som protokollen nämner. Därför kan socialförvaltningens träd ha färre frukter här än på gruppens egen bild. Protokollen nämner inga grenar: deras namn är våra.',
  factsTitle: 'Så sköter vi uppgifterna',
  terms: [
    ['Uttalat', 'Protokollet säger det med egna ord.'],
    [
      'Tolkat',
      'Protokollet säger det inte rakt ut. Vi läser det så, och visar citatet så att du kan läsa det själv.',
    ],
    ['Inte uttalat', 'Protokollen säger inte vad en part tycker. Vi gissar inte.'],
    ['Framgår inte av protokollen', 'Protokollen säger inget om saken, till exempel vem som samordnar.'],
    ['Troligen', 'Protokollet saknar dag eller år. Vi har räknat ut den troligaste dagen och visar varför.'],
    ['Beräknat', 'Protokollet säger till exempel ”nästa vecka”. Vi har räknat ut vilken vecka det är.'],
    ['Sedan', 'Dagen för det första mötet som sa det, inte dagen då det hände.'],
  ],
  leftOutTitle: 'Vad som är utelämnat',
  leftOut:
    'På några ställen säger protokollen något om en enskild person eller om barn. Det visas inte här. Där står i stället [utelämnat: uppgift om enskild] eller [utelämnat: uppgift om barn]. E-postadresser är ersatta med [e-postadress]. Alla andra ord står som de skrevs, också felstavningar.',
  namesTitle: 'Namn',
  names:
    'Namnen står som i de protokoll som gruppen har publicerat, med protokollens stavning. Ingen sida samlar uppgifter om en person, och mötessidorna ber sökmotorer att inte spara dem.',
  removal:
    'Ett namn kan tas bort. Den som sköter installationen raderar det på ett enda ställe, i protokollets text, och då försvinner det ur trädet, historiken, sökningen och mötessidan.',
  accessTitle: 'Tillgänglighet',
  access:
    'Listan har samma uppgifter som trädet. Allt går att nå med tangentbordet, och ingenting sägs bara med färg. Sidorna går att läsa utan JavaScript, i mörkt läge, med stor text och på papper. Målet är WCAG 2.2, nivå AA.',
  accessLink: 'Läs tillgänglighetsredogörelsen',
  dataTitle: 'Hämta uppgifterna',
  data: 'Allt som visas går också att hämta som data.',
  dataLink: 'Läs om gränssnittet',
} satisfies Record<string, string | readonly (readonly [string, string])[]>;
