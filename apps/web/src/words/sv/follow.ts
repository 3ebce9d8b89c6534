/** Sentences of following and of asking how it goes. */
export const follow = {
  follow: 'Bevaka',
  following: { 'at-once': 'Du bevakar: direkt', weekly: 'Du bevakar: varje vecka' },
  /** Around what is followed, which may be in another language. */
  explain: { before: 'Få ett brev med e-post när något händer med ', after: '.' },
  signInFirst: 'Det behöver du logga in för.',
  signIn: 'Logga in',
  howOften: 'Hur ofta?',
  rhythm: { 'at-once': 'Direkt', weekly: 'En gång i veckan' },
  rhythmHelp: { 'at-once': 'Ett brev för varje ändring.', weekly: 'Ett brev på måndag morgon.' },
  stop: (name: string) => `Sluta bevaka ${name}`,
  saved: { 'at-once': 'Du får ett brev direkt när något ändras.', weekly: 'Du får ett brev på måndagar.' },
  stopped: 'Du bevakar inte längre.',
  noMail: 'Den här servern skickar ingen e-post än. Din bevakning sparas till dess.',
  notSaved: 'Det gick inte att spara. Försök igen.',
  everything: 'allt i trädet',
  listTitle: 'Det du bevakar',
  listEmpty: 'Du bevakar inget än. Öppna en frukt och välj Bevaka.',
  silent: (meetings: number) =>
    `Inget har sagts om frukten på ${meetings === 1 ? 'det senaste mötet' : `de ${meetings} senaste mötena`}.`,
  ask: 'Be om uppdatering',
  askWho: (coordinators: number) =>
    coordinators === 1 ? 'Den som samordnar får ett brev.' : `De ${coordinators} som samordnar får ett brev.`,
  askNobody: 'Ingen annan här samordnar frukten. Ta upp den på nästa möte.',
  asked: (day: string) => `En uppdatering är begärd ${day}.`,
  askedNow: (coordinators: number) =>
    coordinators === 1
      ? 'Frågan är skickad till en samordnare.'
      : `Frågan är skickad till ${coordinators} samordnare.`,
  stopPage: {
    title: 'Sluta bevaka',
    text: 'Tryck på knappen, så får du inga fler sådana brev. Du behöver inte logga in.',
    noToken: 'Adressen är inte hel. Öppna länken i brevet igen.',
    done: 'Klart. Du får inga fler sådana brev.',
    again: 'Du kan börja bevaka igen när du vill: öppna en frukt och välj Bevaka.',
    failed: 'Det gick inte just nu. Försök igen om en stund.',
    toTree: 'Gå till trädet',
    needsScript: 'Knappen behöver JavaScript. Använd annars e-postprogrammets egen knapp för att avsluta.',
  },
};
