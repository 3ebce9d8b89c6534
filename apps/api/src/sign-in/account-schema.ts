import * as z from 'zod';
import { isBareAddress } from '../mail/one-mail.ts';

/** What a person is called here. */
export const accountName = z
  .string('Skriv ett namn.')
  .trim()
  .min(1, 'Skriv ett namn.')
  .max(100, 'Skriv ett kortare namn, högst 100 tecken.')
  .regex(
    /^[^\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]*$/u,
    'Namnet har tecken som inte går att visa.',
  );

/** An e-mail address, in the one way it is stored. */
export const accountEmail = z
  .string('Skriv en e-postadress.')
  .max(254, 'Adressen är för lång.')
  .transform((email) => email.trim().normalize('NFC').toLowerCase())
  .refine((email) => isBareAddress(email) && /@[^@]+\.[^@]+$|@localhost$/.test(email), {
    error: 'Skriv en hel e-postadress, till exempel fornamn.efternamn@example.org.',
  });
