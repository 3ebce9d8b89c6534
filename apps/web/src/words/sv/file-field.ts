/** Adding files to what one writes. */
export const fileField = {
  choose: (isOne: boolean): string => (isOne ? 'Välj en fil' : 'Välj filer'),
  orDrop: (isOne: boolean): string => (isOne ? 'eller släpp den här' : 'eller släpp dem här'),
  help: (largest: string) =>
    `Bilder, PDF eller dokument från Word, Excel, PowerPoint och LibreOffice, högst ${largest} per fil. Uppgifter om vem som har gjort filen och var en bild är tagen tas bort.`,
  listLabel: 'Filer',
  waiting: 'Väntar på sin tur',
  sending: (percent: string) => `Skickar, ${percent}`,
  sendingLabel: (name: string) => `Skickar ${name}`,
  checking: 'Kontrolleras',
  added: (name: string) => `${name} är tillagd.`,
  removed: (name: string) => `${name} är borttagen.`,
  remove: 'Ta bort',
  stop: 'Avbryt',
  tryAgain: 'Försök igen',
  problems: {
    tooLarge: (size: string, largest: string) =>
      `Filen är för stor: ${size}. Den får vara högst ${largest}. Gör den mindre, eller lägg in en länk till den i stället.`,
    empty: 'Filen är tom.',
    wrongType:
      'Den sortens fil går inte att lägga till. Välj en bild (JPEG, PNG, WebP eller GIF), en PDF eller ett dokument.',
    heic: 'Bilder i formatet HEIC går inte att lägga till. Spara bilden som JPEG och välj den igen.',
    olderOffice:
      'Filen är sparad i ett äldre format. Öppna den, spara den som docx, xlsx eller pptx och välj den igen.',
    tooMany: (most: string) => `Det får vara högst ${most} filer. Ta bort någon annan först.`,
    refused: 'Filen går inte att lägga till.',
    offline: 'Filen kom inte fram. Kontrollera nätverket och försök igen.',
    busy: 'Det gick inte just nu. Vänta en stund och försök igen.',
    'not-signed-in': 'Du är inte längre inloggad. Logga in i en ny flik, kom tillbaka hit och försök igen.',
    'not-allowed': 'Du har inte behörighet att lägga till filer.',
  },
};
