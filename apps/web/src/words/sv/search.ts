export const search = {
  label: 'Sök i frukter, beslut och protokoll',
  formLabel: 'Sök på webbplatsen',
  placeholder: 'Sök i frukter, beslut, protokoll …',
  search: 'Sök',
  title: 'Sök',
  titleFor: (q: string) => `Sökning: ${q}`,
  intro: 'Skriv ett ord i sökrutan högst upp. Vi hittar också felstavade och böjda ord.',
  suggestionsLabel: 'Förslag',
  suggestions: (count: number): string =>
    count === 0
      ? 'Inga förslag.'
      : count === 1
        ? 'Ett förslag. Gå med piltangenterna.'
        : `${count} förslag. Gå med piltangenterna.`,
  types: { project: 'Frukter', decision: 'Beslut', entry: 'Ur historiken', meeting: 'Ur protokollen' },
  loading: 'Söker …',
  nothing: (q: string) => `Vi hittar inget på ”${q}”.`,
  error: 'Det gick inte att söka just nu. Försök igen om en stund.',
  tooMuch: 'Skriv högst 8 ord och 100 tecken, så söker vi.',
  showAll: (q: string) => `Visa alla träffar på ”${q}”`,
  count: (total: number): string =>
    total === 0 ? 'Inga träffar.' : total === 1 ? '1 träff' : `${total} träffar`,
  shown: (shown: number, total: number): string => (shown === total ? `${total}` : `${shown} av ${total}`),
  probably: (day: string) => `troligen ${day}`,
  inMinutes: 'Läs i protokollet',
  tips: 'Prova ett annat ord, eller en del av ordet.',
  toList: 'Se alla frukter i en lista',
};
