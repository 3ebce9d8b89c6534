const listed = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/**
 * Words that are nobody's name: with a capital they begin a sentence, wherever the line before ended. Swedish has capitals inside a
 * sentence only in names.
 */
export const openers: ReadonlySet<string> = listed(
  // Who and which
  'vi jag du ni de dom den det detta denna dessa han hon hen man någon något några ingen inget inga alla allt samtliga varje var ' +
    'en ett två tre fyra fem sex sju åtta nio tio elva tolv flera fler många båda bägge övriga andra annan annat sådana ' +
    'vår vårt våra deras hans hennes sin sitt ' +
    // How sentences are joined and begun
    'och men eller för så utan dock däremot därför därefter dessutom sedan sen då nu när om ifall eftersom medan innan efter före ' +
    'under över till från hos på vid med mot mellan genom enligt trots inför kring angående i idag imorgon igår här där ' +
    'tyvärr kanske troligen antagligen också även bara endast redan snart ibland oftast ofta först sist slutligen ' +
    // Questions
    'vem vad vilken vilket vilka hur varför vart ' +
    // Verbs that begin a question or a sentence without its subject
    'har hade är var blir blev ska skall kan kunde får fick vill ville bör borde måste finns fanns går gick kommer kom ' +
    'beslut beslutades bestämdes beslutas enades enas godkändes godkänns valdes väljs diskuterades konstaterades noterades ' +
    'behöver behövs saknas tas togs görs gjordes hålls ' +
    // What one asks others to do
    'ring mejla maila skicka kontakta hör se kom ta gör läs svara anmäl boka beställ köp fråga kolla undersök skriv sätt lägg',
);

/** Words that no sentence ends with: what follows belongs to them. */
export const unended: ReadonlySet<string> = listed(
  'och eller samt men att som om när för av på i till från med hos vid mot mellan kring inom utan under över genom enligt via ' +
    'inför innan efter sedan en ett den det de denna detta dessa vår vårt våra min mitt sin sitt sina deras hans hennes varje alla både ' +
    'är var blir blev har hade ska skall kan kunde vill ville bör borde måste får fick heter kallas ' +
    'kommer än lika samma både antingen varken bland såsom särskilt bara ' +
    'kl nr ca t.ex bl.a dvs tel st §',
);

/** Words that a name may follow at once: who or what it is. */
export const introducing: ReadonlySet<string> = listed(
  'projektet föreningen gruppen företaget ordföranden ordförande sekreteraren sekreterare kassören rektor rektorn chefen ' +
    'enhetschef enhetschefen samordnaren samordnare läraren skolan kommunen byn gatan vägen kommunpolis präst doktor herr fru',
);
