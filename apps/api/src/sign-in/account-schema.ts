import * as z from 'zod';
import { fieldSentences } from '../http/field-sentences.ts';
import { isBareAddress } from '../mail/one-mail.ts';

/** What a person is called here. */
export const accountName = z
  .string(fieldSentences.nameMissing.sv)
  .trim()
  .min(1, fieldSentences.nameMissing.sv)
  .max(100, fieldSentences.nameTooLong.sv)
  .regex(/^[^\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]*$/u, fieldSentences.nameOdd.sv);

/** An e-mail address, in the one way it is stored. */
export const accountEmail = z
  .string(fieldSentences.emailMissing.sv)
  .max(254, fieldSentences.emailTooLong.sv)
  .transform((email) => email.trim().normalize('NFC').toLowerCase())
  .refine((email) => isBareAddress(email) && /@[^@]+\.[^@]+$|@localhost$/.test(email), {
    error: fieldSentences.emailNotWhole.sv,
  });
