// @vitest-environment jsdom
import type { SentFile } from '@utveckling/domain/file/file-types';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FileField } from './file-field.tsx';
import { type FileServer, openFileServer } from './fixtures/file-server.mjs';
import { uploadFile } from './upload-file.ts';

let server: FileServer;
let close = () => {};
beforeEach(async () => {
  server = await openFileServer();
});
afterEach(async () => {
  close();
  await server.close();
});

const pdf = (name: string, size = 2000) => new File(['x'.repeat(size)], name, { type: 'application/pdf' });

test('a chosen file is sent, stands in the list with kind and size, and is the value', async () => {
  const field = opened();
  await field.choose([pdf('Läget.pdf')]);
  await field.until(() => field.value().length === 1);
  expect(field.value()).toEqual([{ id: 'file-1', name: 'Läget.pdf', type: 'application/pdf', size: 2000 }]);
  expect(field.rows()).toEqual(['Läget.pdf (PDF, 2 kB)Ta bort Läget.pdf']);
  expect(field.status()).toBe('Läget.pdf är tillagd.');
  expect(server.taken).toHaveLength(1);
});

test('of several files all are kept', async () => {
  const field = opened();
  await field.choose([pdf('ett.pdf'), pdf('två.pdf'), pdf('tre.pdf')]);
  await field.until(() => field.value().length === 3);
  expect(field.value().map(({ name }) => name)).toEqual(['ett.pdf', 'två.pdf', 'tre.pdf']);
});

test('a file that is too large or of a wrong sort says so at once and is not sent', async () => {
  const field = opened();
  await field.choose([pdf('stor.pdf', 10 * 1024 * 1024 + 200_000), new File(['x'], 'film.mp4')]);
  expect(field.alerts()).toEqual([
    expect.stringMatching(/^Filen är för stor: 10,2 MB\. Den får vara högst 10 MB\./),
    expect.stringMatching(/^Den sortens fil går inte att lägga till\./),
  ]);
  expect([server.taken, field.value()]).toEqual([[], []]);
});

test('what the server says no to stands beside the file', async () => {
  server.rules.refuse = { status: 422, body: { detail: 'Spara den utan lösenord och försök igen.' } };
  const field = opened();
  await field.choose([pdf('låst.pdf')]);
  await field.until(() => field.alerts().length === 1);
  expect(field.alerts()).toEqual(['Spara den utan lösenord och försök igen.']);
  expect(field.button('Försök igen')).toBeUndefined();
});

test('a file that did not arrive is kept, and Försök igen sends it', async () => {
  server.rules.line = 'cut';
  const field = opened();
  await field.choose([pdf('Läget.pdf')]);
  await field.until(() => field.alerts().length === 1 && field.isBusy());
  expect(field.alerts()).toEqual(['Filen kom inte fram. Kontrollera nätverket och försök igen.']);
  server.rules.line = 'whole';
  await field.press('Försök igen Läget.pdf');
  await field.until(() => field.value().length === 1 && !field.isBusy());
  expect(field.alerts()).toEqual([]);
});

test('a file on its way can be stopped, and one that is there taken away; the focus stays in the field', async () => {
  server.rules.line = 'held';
  const field = opened();
  await field.choose([pdf('långsam.pdf')]);
  expect(field.rows()[0]).toMatch(/^långsam\.pdf \(2 kB\).*Avbryt långsam\.pdf$/);
  await field.press('Avbryt långsam.pdf');
  await field.until(() => field.rows().length === 0 && !field.isBusy());
  server.rules.line = 'whole';
  await field.choose([pdf('Läget.pdf')]);
  await field.until(() => field.value().length === 1);
  await field.press('Ta bort Läget.pdf');
  expect([field.rows(), field.value(), field.status()]).toEqual([[], [], 'Läget.pdf är borttagen.']);
  expect(document.activeElement).toBe(field.input);
});

test('where there may be one, a new file takes the place of the old', async () => {
  const field = opened(1);
  await field.choose([pdf('ett.pdf')]);
  await field.until(() => field.value().length === 1);
  await field.choose([pdf('två.pdf')]);
  await field.until(() => field.value()[0]?.name === 'två.pdf');
  expect(field.value()).toHaveLength(1);
  expect(field.input.multiple).toBe(false);
});

test('its label, help and error are the control’s own', () => {
  const { input } = opened(1, 'Välj en fil.');
  expect([...(input.labels ?? [])].map((label) => label.textContent?.trim())).toEqual(['Filer']);
  const described = (input.getAttribute('aria-describedby') ?? '').split(' ');
  const words = described.map((id) => document.getElementById(id)?.textContent).join(' ');
  expect(words).toMatch(/högst 10 MB per fil.*Välj en fil\.$/);
  expect(input.getAttribute('aria-invalid')).toBe('true');
});

function opened(most = 10, error?: string) {
  let value: readonly SentFile[] = [];
  let isBusy = false;
  const noteBusy = (next: boolean) => {
    isBusy = next;
  };
  function Page() {
    const [files, setFiles] = useState<SentFile[]>([]);
    value = files;
    return (
      <FileField
        name="files"
        label="Filer"
        error={error}
        most={most}
        value={files}
        onChange={setFiles}
        onBusy={noteBusy}
        send={(file, order) => uploadFile(file, order, server.origin)}
      />
    );
  }
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  flushSync(() => root.render(<Page />));
  close = () => {
    root.unmount();
    place.remove();
  };
  const input = place.querySelector('input');
  if (input === null) throw new Error('the field has no input');
  const textOf = (element: Element) => (element.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
  const all = (selector: string) => [...place.querySelectorAll(selector)];
  const button = (words: string) => all('button').find((one) => textOf(one) === words);
  return {
    input,
    button,
    value: () => value,
    isBusy: () => isBusy,
    rows: () => all('li').map(textOf),
    alerts: () => all('[role=alert]').map(textOf),
    status: () => all('[role=status]').map(textOf).join(),
    async choose(files: File[]) {
      Object.defineProperty(input, 'files', { configurable: true, value: files });
      input.dispatchEvent(new Event('change', { bubbles: true }));
      await turn();
    },
    async press(words: string) {
      const found = button(words);
      if (!(found instanceof HTMLButtonElement)) throw new Error(`there is no button ${words}`);
      found.click();
      await turn();
    },
    until: (holds: () => boolean) => vi.waitFor(() => expect(holds()).toBe(true), 10_000),
  };
}

/** What an event sets going is drawn when this has answered. */
const turn = () => new Promise((resolve) => setTimeout(resolve));
