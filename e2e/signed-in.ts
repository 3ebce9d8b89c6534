import type { BrowserContext, Page } from '@playwright/test';
import type { Grant } from '@utveckling/domain/people/role';
import { takenOver } from './open-page.ts';
import type { OwnServer } from './own-server.ts';
import { expect } from './quiet-page.ts';

/** Makes the first administrator by the address that the server prints; the page is signed in as it afterwards. */
export async function becomeAdministrator(page: Page, server: OwnServer): Promise<void> {
  await page.goto(await server.says(/(http:\/\/localhost:\d+\/start#kod=[\w-]+)/));
  await takenOver(page);
  await page.getByLabel('Ditt namn').fill('Administratören');
  await page.getByLabel('E-postadress').fill('administrator@example.org');
  await page.getByRole('button', { name: 'Skapa kontot och logga in' }).click();
  await expect(page.getByRole('link', { name: /^Ditt konto/ })).toBeVisible();
}

/** Gives somebody an account with a role, as the administrator that the context is signed in as. */
export async function giveAccount(
  administrator: BrowserContext,
  { address }: OwnServer,
  account: { name: string; email: string; grant: Grant },
): Promise<void> {
  const answer = await administrator.request.post(`${address}/api/accounts`, {
    data: account,
    headers: { origin: address },
  });
  expect(answer.status(), await answer.text()).toBeLessThan(300);
}

/** Signs in by the code that the server prints. */
export async function signIn(page: Page, server: OwnServer, email: string): Promise<void> {
  await page.goto(`${server.address}/logga-in`);
  await takenOver(page);
  await page.getByLabel('E-postadress').fill(email);
  await page.getByRole('button', { name: 'Skicka kod' }).click();
  await page.getByLabel('Kod med sex siffror').fill(await server.says(/Din kod är (\d{6})/));
  await page.getByRole('button', { name: 'Logga in' }).click();
  await expect(page.getByRole('link', { name: /^Ditt konto/ })).toBeVisible();
}
