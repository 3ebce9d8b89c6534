import type { Mail } from '../mail/send-mail.ts';
import { codeHolds } from './mail-codes.ts';

/** The mail that carries a code. */
export function codeMail(to: string, code: string, publicUrl: string): Mail {
  const { host } = new URL(publicUrl);
  return {
    to,
    subject: 'Din kod till Utvecklingsträdet',
    text: [
      `Din kod är ${code}`,
      '',
      `Skriv den på ${host}, i samma webbläsare som du bad om den i. Den gäller i ${codeHolds.minutes} minuter och en gång.`,
      '',
      'Bad du inte om någon kod? Då har någon annan skrivit din adress. Utan koden kommer ingen in, och du behöver inte göra något. Lämna aldrig koden till någon.',
      '',
    ].join('\n'),
  };
}
