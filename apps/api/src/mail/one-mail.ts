import type { Mail } from './send-mail.ts';

/**
 * The mail as it may be sent: one header stays one header, whatever stands in its value.
 * @throws TypeError when the address is not one bare address, or a header's name or value is none.
 */
export function oneMail(mail: Mail): Mail {
  const { id, to, subject, headers = {} } = mail;
  if (!isBareAddress(to)) throw new TypeError('a mail goes to one bare address');
  for (const [name, value] of Object.entries(headers)) {
    if (!headerName.test(name) || unprintable.test(value)) {
      throw new TypeError(`${JSON.stringify(name)} is no header`);
    }
  }
  if (id !== undefined && !mailId.test(id)) throw new TypeError(`${JSON.stringify(id)} is no id of a mail`);
  return { ...mail, subject: inOneLine(subject) };
}

/** A name of a project may hold a line break; in a header it would begin the next one. */
export function inOneLine(words: string): string {
  return words.replace(unprintables, ' ').trim();
}

/** Whether it is one address and nothing else: no name, no second address, no line break. */
export function isBareAddress(address: string): boolean {
  return address.length <= 254 && bareAddress.test(address) && !unprintable.test(address);
}

const bareAddress = /^[^\s"(),:;<>@[\\\]]+@[^\s"(),:;<>@[\\\]]+$/;
const mailId = /^[A-Za-z0-9-]{1,80}$/;
const headerName = /^[A-Za-z][A-Za-z-]*$/;
const unprintable = /[\p{Cc}\u2028\u2029]/u;
const unprintables = /[\p{Cc}\u2028\u2029]+/gu;
