import { type SinceView, sinceSchema } from '@utveckling/domain/change/since-view';
import type { InBothLanguages } from '@utveckling/domain/in-both-languages';
import type { TypedResponse } from 'hono';
import * as z from 'zod';
import { englishProblems } from './english-problems.ts';
import { securityHeaders } from './security-headers.ts';

/** Problem details (RFC 9457) with a code that stays the same when the words change. */
export const problemSchema = z.object({
  type: z.string().meta({ description: 'Adressen till felets förklaring.' }),
  title: z.string(),
  status: z.number(),
  detail: z.string().meta({ description: 'Vad som är fel och vad man kan göra, på vanlig svenska.' }),
  en: z
    .object({ title: z.string(), detail: z.string() })
    .meta({ description: 'Samma ord på engelska, för den som läser gränssnittet så.' }),
  code: z.string().meta({ description: 'Ändras inte när orden gör det.' }),
  parameter: z.string().optional().meta({ description: 'Den uppgift som är fel.' }),
  errors: z
    .array(z.object({ path: z.string(), message: z.string(), en: z.string() }))
    .optional()
    .meta({ description: 'Vad som är fel i det som skickades, och var.' }),
  reason: z.string().optional().meta({ description: 'Vilken regel som säger nej.' }),
  revision: z.number().optional().meta({ description: 'Den version som gäller nu.' }),
  since: z.array(sinceSchema).optional().meta({ description: 'Vad andra har skrivit under tiden.' }),
});
export type Problem = z.infer<typeof problemSchema>;
/** What is wrong with one field, by its path, in Swedish and English. */
export type FieldProblem = NonNullable<Problem['errors']>[number];

/** Every way the API says no. */
export const problems = {
  'unknown-address': {
    status: 404,
    title: 'Adressen finns inte',
    detail: 'Kontrollera att adressen är rätt skriven. Alla adresser står på /api/docs.',
  },
  'unknown-tree': {
    status: 404,
    title: 'Trädet finns inte',
    detail: 'Inget träd har det namnet. De träd som finns står på /api/trees.',
  },
  'unknown-project': {
    status: 404,
    title: 'Projektet finns inte',
    detail: 'Inget projekt har det namnet. Projekten i ett träd står på /api/trees/ följt av trädets namn.',
  },
  'unknown-meeting': {
    status: 404,
    title: 'Mötet finns inte',
    detail: 'Inget möte har det namnet. De möten som finns står på /api/meetings.',
  },
  'unknown-group': {
    status: 404,
    title: 'Gruppen finns inte',
    detail: 'Ingen grupp har det namnet.',
  },
  'bad-parameter': {
    status: 400,
    title: 'En uppgift i adressen är fel',
    detail: 'Rätta uppgiften och försök igen.',
  },
  'bad-body': {
    status: 400,
    title: 'Något i det du skickade är fel',
    detail: 'Rätta uppgifterna och försök igen.',
  },
  'not-signed-in': {
    status: 401,
    title: 'Du är inte inloggad',
    detail: 'Logga in och försök igen.',
  },
  'not-allowed': {
    status: 403,
    title: 'Du får inte göra det här',
    detail: 'Be en administratör om du behöver kunna göra det.',
  },
  'no-key': {
    status: 400,
    title: 'Nyckeln saknas',
    detail: 'Skicka huvudet Idempotency-Key med ett eget värde för varje ändring, 8 till 80 tecken.',
  },
  stale: {
    status: 409,
    title: 'Någon annan hann före',
    detail:
      'Det du ändrar har ändrats sedan du öppnade det. Inget av det du skrev är borta. Se vad som är nytt och spara igen.',
  },
  refused: {
    status: 422,
    title: 'Det går inte just nu',
    detail: 'Reglerna för trädet säger nej.',
  },
  'too-many-listeners': {
    status: 503,
    title: 'För många sidor lyssnar just nu',
    detail: 'Sidan visar det som var känt när den öppnades. Ladda om den för att se det senaste.',
  },
  'place-gone': {
    status: 422,
    title: 'Texten har ändrats',
    detail: 'Ett av ställena finns inte längre. Sök på namnet igen.',
  },
  'foreign-origin': {
    status: 403,
    title: 'Frågan kom från en annan webbplats',
    detail: 'Öppna Utvecklingsträdet och försök igen där.',
  },
  'body-too-large': {
    status: 413,
    title: 'Det du skickade är för stort',
    detail: 'Skicka mindre åt gången.',
  },
  'not-json': {
    status: 415,
    title: 'Frågan är i fel format',
    detail: 'Skicka JSON, med Content-Type: application/json.',
  },
  'too-many-requests': {
    status: 429,
    title: 'Det blev för många försök',
    detail: 'Vänta en stund och försök igen.',
  },
  'sign-in-by-mail-not-set-up': {
    status: 503,
    title: 'Inloggning med e-post är inte inställd',
    detail:
      'Den som driver servern behöver ställa in hur e-post skickas. Logga in på ett annat sätt så länge.',
  },
  'wrong-code': {
    status: 422,
    title: 'Koden stämmer inte',
    detail: 'Kontrollera siffrorna och försök igen.',
  },
  'code-used-up': {
    status: 422,
    title: 'Koden gäller inte längre',
    detail:
      'Be om en ny kod. En kod gäller i tio minuter, för fem försök och bara i den webbläsare som bad om den.',
  },
  'first-administrator-used-up': {
    status: 422,
    title: 'Adressen gäller inte längre',
    detail: 'Den gäller i en timme och en gång. Starta om servern för att få en ny.',
  },
  'passkey-refused': {
    status: 422,
    title: 'Passnyckeln gick inte att använda',
    detail: 'Passnyckeln gick inte att använda. Försök igen, eller logga in på ett annat sätt.',
  },
  'sign-in-again': {
    status: 403,
    title: 'Logga in igen först',
    detail:
      'Du loggade in för länge sedan för att lägga till en passnyckel. Logga ut och in, och försök sedan igen.',
  },
  'no-job-account': {
    status: 404,
    title: 'Inloggning med jobbkonto är inte inställd',
    detail: 'Logga in på ett annat sätt.',
  },
  'job-account-unreachable': {
    status: 503,
    title: 'Inloggningen med jobbkonto svarar inte',
    detail: 'Försök igen om en stund, eller logga in på ett annat sätt.',
  },
  'unknown-session': {
    status: 404,
    title: 'Den inloggningen finns inte',
    detail: 'Den kan redan vara avslutad.',
  },
  'unknown-passkey': {
    status: 404,
    title: 'Den passnyckeln finns inte',
    detail: 'Den kan redan vara borttagen.',
  },
  'method-not-allowed': {
    status: 405,
    title: 'Adressen kan bara läsas',
    detail: 'Använd GET eller HEAD.',
  },
  'file-too-large': {
    status: 413,
    title: 'Filen är för stor',
    detail: 'En fil får vara högst 10 MB. Gör den mindre, eller lägg in en länk till den i stället.',
  },
  'file-type': {
    status: 415,
    title: 'Den sortens fil går inte att lägga till',
    detail:
      'Det går bra med bilder (JPEG, PNG, WebP, GIF), PDF, och dokument från Word, Excel, PowerPoint och LibreOffice (docx, xlsx, pptx, odt, ods, odp). Spara om filen som en av dem.',
  },
  'file-damaged': {
    status: 422,
    title: 'Filen är skadad',
    detail:
      'Filen går inte att läsa. Öppna den i programmet den kommer från, spara den på nytt och försök igen.',
  },
  'file-locked': {
    status: 422,
    title: 'Filen har ett lösenord',
    detail: 'Spara den utan lösenord och försök igen.',
  },
  'too-many-files': {
    status: 422,
    title: 'Du har lagt till för många filer',
    detail:
      'Spara det du håller på med, eller ta bort filer som inte behövs. Filer som inte sparas försvinner efter ett dygn.',
  },
  'unknown-file': {
    status: 404,
    title: 'Filen finns inte',
    detail: 'Den kan vara borttagen.',
  },
  'unknown-import': {
    status: 404,
    title: 'Dokumentet finns inte',
    detail: 'Det kan vara borttaget. Lägg in det på nytt.',
  },
  'too-many-imports': {
    status: 422,
    title: 'Det ligger för många dokument och väntar',
    detail: 'Lägg in dem i trädet, eller ta bort dem som inte behövs. Försök sedan igen.',
  },
  'document-type': {
    status: 415,
    title: 'Den sortens dokument går inte att läsa',
    detail:
      'Det går bra med Word (.docx), PDF och text (.txt, .md). Spara om dokumentet som en av dem, eller klistra in texten.',
  },
  'document-damaged': {
    status: 422,
    title: 'Dokumentet är skadat',
    detail:
      'Dokumentet går inte att läsa. Öppna det i programmet det kommer från, spara det på nytt och försök igen. Det går också bra att klistra in texten.',
  },
  'document-locked': {
    status: 422,
    title: 'Dokumentet är låst',
    detail: 'Det har ett lösenord eller är krypterat. Spara det utan lösenord, eller klistra in texten.',
  },
  'document-empty': {
    status: 422,
    title: 'Dokumentet är tomt',
    detail: 'Det står inga ord i det. Kontrollera att det är rätt dokument.',
  },
  'document-scanned': {
    status: 422,
    title: 'Dokumentet är en bild',
    detail:
      'Sidorna är inskannade, så det finns inga ord att läsa. Låt datorn känna igen texten (OCR) först, eller skriv av den och klistra in.',
  },
  'document-too-long': {
    status: 422,
    title: 'Dokumentet är för långt',
    detail: 'Det är längre än ett protokoll brukar vara. Dela upp det, ett möte i varje.',
  },
  'document-too-slow': {
    status: 422,
    title: 'Dokumentet tar för lång tid att läsa',
    detail: 'Det är ovanligt stort eller krångligt. Dela upp det, eller klistra in texten.',
  },
  'mail-not-set-up': {
    status: 503,
    title: 'E-post är inte inställd',
    detail: 'Den som driver servern behöver ställa in hur e-post skickas.',
  },
  'not-unreported': {
    status: 422,
    title: 'Frukten har nyligen fått en uppdatering',
    detail: 'Det har sagts något om den på de senaste mötena. Läs historiken.',
  },
  'nobody-coordinates': {
    status: 422,
    title: 'Det finns ingen att fråga',
    detail: 'Ingen annan här samordnar frukten. Ta upp den på nästa möte.',
  },
  'already-asked': {
    status: 409,
    title: 'Någon har redan bett om en uppdatering',
    detail: 'Vänta minst en vecka innan ni ber igen.',
  },
  'unknown-account': {
    status: 404,
    title: 'Kontot finns inte',
    detail: 'Det kan vara borttaget. Ladda om sidan.',
  },
  'address-taken': {
    status: 422,
    title: 'Adressen används redan',
    detail: 'Någon annan har redan den e-postadressen. Sök efter personen i listan.',
  },
  'mail-not-sent': {
    status: 502,
    title: 'Brevet gick inte iväg',
    detail: 'Kontrollera inställningarna för e-post och försök igen.',
  },
  'internal-error': {
    status: 500,
    title: 'Något gick fel hos oss',
    detail: 'Försök igen om en stund. Felet är antecknat.',
  },
} as const satisfies Record<string, { status: number; title: string; detail: string }>;
export type ProblemCode = keyof typeof problems;
type StatusOf<C extends ProblemCode> = (typeof problems)[C]['status'];

/** More exact words for one case, and the parameter that is at fault. */
export type ProblemFacts = {
  detail?: InBothLanguages;
  parameter?: string;
  errors?: FieldProblem[];
  reason?: string;
  revision?: number;
  since?: SinceView[];
};

/** The answer that says no. It is never kept by anyone on the way. */
export function problem<C extends ProblemCode>(
  code: C,
  facts?: ProblemFacts,
  headers?: Record<string, string>,
): Response & TypedResponse<Problem, StatusOf<C>, 'json'>;
export function problem(
  code: ProblemCode,
  { detail, ...facts }: ProblemFacts = {},
  headers: Record<string, string> = {},
): Response {
  const known = problems[code];
  const english = englishProblems[code];
  const body: Problem = {
    type: `/api/docs#${code}`,
    ...known,
    ...(detail === undefined ? {} : { detail: detail.sv }),
    en: { ...english, ...(detail === undefined ? {} : { detail: detail.en }) },
    code,
    ...facts,
  };
  return new Response(JSON.stringify(body), {
    status: known.status,
    headers: {
      ...securityHeaders,
      'Content-Type': 'application/problem+json',
      'Content-Language': 'sv',
      'Cache-Control': 'no-store',
      ...headers,
    },
  });
}
