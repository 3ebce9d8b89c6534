import { problem } from '../http/problem.ts';

/** The answer to one too many: when to try again, in words and in the header. */
export function tooMany(seconds: number) {
  const minutes = Math.ceil(seconds / 60);
  const wait =
    seconds < 60
      ? { sv: 'en minut', en: 'a minute' }
      : { sv: `${minutes} minuter`, en: `${minutes} minutes` };
  const detail = {
    sv: `Vänta ungefär ${wait.sv} och försök igen. Har du redan fått en kod kan du använda den.`,
    en: `Wait about ${wait.en} and try again. If you have a code already, you can use it.`,
  };
  return problem('too-many-requests', { detail }, { 'Retry-After': String(seconds) });
}
