import type { WaitingMail } from '../mail/outbox.ts';

export type Invitation = { id: string; account: string; email: string; publicUrl: string; dueAt: string };

/** The mail that tells somebody where to sign in. It carries no code and no secret: it may lie in an inbox for ever. */
export function invitationMail({ id, account, email, publicUrl, dueAt }: Invitation): WaitingMail {
  const address = new URL('/logga-in', publicUrl).href;
  return {
    id,
    account,
    occasion: `invitation:${account}:${id}`,
    dueAt,
    subject: 'Du har fått ett konto i Utvecklingsträdet',
    text: [
      'Hej!',
      '',
      'Du har fått ett konto i Utvecklingsträdet. Där syns alla gemensamma utvecklingsarbeten i en bild, och du kan skriva hur det går.',
      '',
      `Logga in här: ${address}`,
      '',
      `Skriv din e-postadress, ${email}. Då får du en kod i ett nytt brev. Något lösenord behövs inte.`,
      '',
      'Har du fått brevet av misstag? Då behöver du inte göra något.',
      '',
    ].join('\n'),
  };
}
