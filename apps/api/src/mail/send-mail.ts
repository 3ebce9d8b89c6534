/** A mail to one person. Line breaks in the subject become spaces. */
export type Mail = {
  /** Letters, digits and hyphens. The mail is the same one when it is sent again, so that a mail program shows it once. */
  id?: string;
  /** The bare address, without a name. */
  to: string;
  subject: string;
  text: string;
  html?: string;
  /** Further headers, such as List-Unsubscribe. */
  headers?: Record<string, string>;
};

/**
 * Hands a mail over; done when the mail server has taken it.
 * @throws MailNotSetUp where no mail is sent, MailRefused when the mail server cannot be reached or says no,
 * TypeError for a mail that would be more than one mail to one person.
 */
export type SendMail = (mail: Mail) => Promise<void>;

/** By a mail server, printed in the server's own log, or not at all. */
export type MailWay = 'smtp' | 'log' | 'none';

/** Nobody has set up how mail is sent. */
export class MailNotSetUp extends Error {
  override name = 'MailNotSetUp';
}

/** The mail server did not take the mail. */
export class MailRefused extends Error {
  override name = 'MailRefused';
  /** What it answered; undefined when it was not reached. */
  readonly code: number | undefined;
  /** Whether asking again will not help. */
  readonly isFinal: boolean;

  constructor(cause: unknown, code: number | undefined, isFinal: boolean) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.code = code;
    this.isFinal = isFinal;
  }
}
