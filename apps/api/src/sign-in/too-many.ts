import { problem } from '../http/problem.ts';

/** The answer to one too many: when to try again, in words and in the header. */
export function tooMany(seconds: number) {
  const wait = seconds < 60 ? 'en minut' : `${Math.ceil(seconds / 60)} minuter`;
  const detail = `Vänta ungefär ${wait} och försök igen. Har du redan fått en kod kan du använda den.`;
  return problem('too-many-requests', { detail }, { 'Retry-After': String(seconds) });
}
