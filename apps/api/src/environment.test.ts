import { expect, test } from 'vitest';
import { parseEnvironment } from './environment.ts';

test('nothing has to be set', () => {
  expect(parseEnvironment({})).toEqual({
    PORT: 3000,
    HOST: '127.0.0.1',
    DATA_DIR: './data',
    SEEDS: 'default',
    OIDC_NAME: 'Logga in med jobbkonto',
    TRUST_PROXY: '0',
  });
  expect(parseEnvironment({ PORT: '', SEEDS: '' })).toMatchObject({ PORT: 3000, SEEDS: 'default' });
});

test('what is set holds', () => {
  const words = {
    HOST: '0.0.0.0',
    DATA_DIR: '/srv/utveckling',
    SEEDS: 'none',
    OIDC_NAME: 'In',
    TRUST_PROXY: '1',
  };
  expect(parseEnvironment({ ...words, PORT: '8080', HOME: '/root' })).toEqual({ ...words, PORT: 8080 });
});

test.each([
  [{ PORT: 'åttio' }, 'PORT kan inte vara ”åttio”: porten är ett tal från 0 till 65535.'],
  [{ PORT: '70000' }, 'PORT kan inte vara ”70000”'],
  [{ SMTP_URL: 'mail.example.org' }, 'SMTP_URL kan inte vara ”mail.example.org”'],
  [{ AUTH_SECRET: 'kort' }, 'AUTH_SECRET kan inte vara'],
  [{ SEEDS: 'nej' }, 'SEEDS kan inte vara ”nej”: skriv default'],
])('a wrong setting is named with what it may be', (variables, words) => {
  expect(() => parseEnvironment(variables)).toThrow(words);
});
