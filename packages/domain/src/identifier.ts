import * as z from 'zod';

/** A name in addresses and between events: lower-case letters, digits, hyphens. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(80);
/** An opaque id (people, events, sections): also dots, slashes and colons. */
export const id = z
  .string()
  .regex(/^[a-z0-9][a-z0-9:./-]*$/)
  .max(120);
