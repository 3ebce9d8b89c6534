import { randomBytes, randomInt } from 'node:crypto';
import { Hono } from 'hono';
import * as z from 'zod';
import { clientAddress } from '../http/client-address.ts';
import { fieldSentences } from '../http/field-sentences.ts';
import { jsonBody } from '../http/json-body.ts';
import { privateAnswer } from '../http/private-answer.ts';
import { problem } from '../http/problem.ts';
import { sameOrigin } from '../http/same-origin.ts';
import { accountEmail } from './account-schema.ts';
import { codeMail } from './code-mail.ts';
import { ownCookie, setOwnCookie } from './cookies.ts';
import { isSameHash } from './keyed-hash.ts';
import type { Limit } from './limits.ts';
import { openSession } from './open-session.ts';
import type { SignIn } from './open-sign-in.ts';
import { signInLimits } from './sign-in-limits.ts';
import { tooMany } from './too-many.ts';

const askSchema = z.strictObject({ email: accountEmail });
const guessSchema = z.strictObject({
  code: z
    .string(fieldSentences.codeMissing.sv)
    .transform((code) => code.replaceAll(/[\s\p{Pd}]/gu, ''))
    .pipe(z.string().regex(/^\d{6}$/, fieldSentences.codeNotSix.sv)),
  stay: z.boolean().default(false),
});

/** `/sign-in/code` sends a code by mail, `/sign-in/with-code` signs in with it. */
export function mailRoutes(signIn: SignIn) {
  const { accounts, parts } = signIn;
  const { codes, limits, hash, publicUrl, trustProxy } = parts;

  /** Counted in the same way whether or not anybody has the address. */
  function limitsFor(request: Request, network: string, email: string, account: string | undefined) {
    const device = ownCookie(request, 'trad.device');
    const isKnown = isSameHash(device ?? '', hash('device', account ?? 'nobody'));
    const here: [Limit, string] = [signInLimits.codesByPersonAndNetwork, `${email}\0${network}`];
    const byPerson: [Limit, string][] = isKnown
      ? [[signInLimits.codesByKnownBrowser, email]]
      : [here, [signInLimits.codesByPerson, email]];
    return limits.take([signInLimits.codesByNetwork, network], ...byPerson);
  }

  const fromUs = sameOrigin(parts.publicUrl);

  return new Hono()
    .post('/sign-in/code', fromUs, async (c) => {
      if (parts.mailWay === 'none') return problem('sign-in-by-mail-not-set-up');
      const body = await jsonBody(c.req.raw, askSchema);
      if ('refused' in body) return body.refused;
      const { email } = body.data;
      const found = await accounts.findByEmail(email);
      const account = found?.signsInByMail === true ? found : undefined;
      const wait = await limitsFor(c.req.raw, clientAddress(c, trustProxy), email, account?.id);
      if (wait !== undefined) return tooMany(wait);
      const browser = randomBytes(32).toString('base64url');
      const code = randomInt(1_000_000).toString().padStart(6, '0');
      await codes.keep(browser, account?.id, code);
      if (account !== undefined) parts.sendLater(codeMail(account.email, code, publicUrl));
      return privateAnswer({}, [setOwnCookie('trad.code', browser, publicUrl)]);
    })
    .post('/sign-in/with-code', fromUs, async (c) => {
      const body = await jsonBody(c.req.raw, guessSchema);
      if ('refused' in body) return body.refused;
      const wait = await limits.take([signInLimits.guessesByNetwork, clientAddress(c, trustProxy)]);
      if (wait !== undefined) return tooMany(wait);
      const browser = ownCookie(c.req.raw, 'trad.code');
      if (browser === undefined) return problem('code-used-up');
      const guess = await codes.guess(browser, body.data.code);
      if (guess === 'gone') return problem('code-used-up');
      if ('wrong' in guess) return guess.wrong === 0 ? problem('code-used-up') : wrongCode(guess.wrong);
      const { account } = guess;
      const cookies = await openSession(signIn, c.req.raw, { account, stay: body.data.stay });
      if (cookies === undefined) return problem('code-used-up');
      return privateAnswer({}, [...cookies, setOwnCookie('trad.code', undefined, publicUrl)]);
    });
}

function wrongCode(left: number) {
  const tries =
    left === 1 ? { sv: 'ett försök', en: 'one try' } : { sv: `${left} försök`, en: `${left} tries` };
  return problem('wrong-code', {
    detail: {
      sv: `Koden stämmer inte. Kontrollera siffrorna och försök igen. Du har ${tries.sv} kvar.`,
      en: `The code is not right. Check the digits and try again. You have ${tries.en} left.`,
    },
  });
}
