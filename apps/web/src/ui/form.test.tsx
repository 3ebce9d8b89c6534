// @vitest-environment jsdom
import { act, type ReactNode, useState } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Button } from './button.tsx';
import { CheckField } from './check-field.tsx';
import { ChoiceField } from './choice-field.tsx';
import type { FieldError } from './field-error.ts';
import { Form } from './form.tsx';
import { TextArea } from './text-area.tsx';
import { TextField } from './text-field.tsx';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
let root: Root;
beforeEach(() => {
  const place = document.body.appendChild(document.createElement('div'));
  root = createRoot(place);
});
afterEach(() => {
  act(() => root.unmount());
  document.body.replaceChildren();
});

const show = (content: ReactNode) => act(() => root.render(content));
const find = (selector: string): HTMLElement => {
  const found = document.querySelector(selector);
  if (!(found instanceof HTMLElement)) throw new Error(`${selector} is not there`);
  return found;
};
const press = (selector: string) => act(() => find(selector).click());

function Fruit({ wrong }: { wrong: readonly FieldError[] }) {
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  return (
    <Form label="Uppdatera" errors={errors} onSubmit={() => setErrors([...wrong])}>
      <TextField name="name" label="Namn" value="" onChange={() => {}} error={errors[0]?.message} optional />
      <ChoiceField
        name="status"
        label="Läge"
        value=""
        onChange={() => {}}
        choices={[{ value: 'running', words: 'Pågår' }]}
      />
      <CheckField name="tell" label="Berätta" checked={false} onChange={() => {}} />
      <Button type="submit">Spara</Button>
    </Form>
  );
}

test('what is wrong is said first, with the focus, and each line leads to its field by name', () => {
  const wrong = ['name', 'status', 'tell'].map((field) => ({ field, message: 'Skriv något här.' }));
  show(<Fruit wrong={wrong} />);
  press('button');
  const summary = find('[role=alert]');
  expect(document.activeElement).toBe(summary);
  const links = [...summary.querySelectorAll('a')];
  expect(links.map((link) => link.textContent)).toEqual([
    'Namn: Skriv något här.',
    'Läge: Skriv något här.',
    'Berätta: Skriv något här.',
  ]);
  for (const [index, kind] of ['text', 'radio', 'checkbox'].entries()) {
    act(() => links[index]?.click());
    expect(document.activeElement?.getAttribute('type')).toBe(kind);
  }
});

test('a form that is sent once more with the same fault gets the focus back to what is wrong', () => {
  show(<Fruit wrong={[{ field: 'name', message: 'Skriv något här.' }]} />);
  press('button');
  act(() => find('input').focus());
  press('button');
  expect(document.activeElement).toBe(find('[role=alert]'));
});

test('a field is tied to its label, its help and its error', () => {
  show(<TextField name="name" label="Namn" help="Som på mötet." error="Fel." value="" onChange={() => {}} />);
  const input = find('input');
  const described = (input.getAttribute('aria-describedby') ?? '').split(' ');
  expect(described.map((id) => document.getElementById(id)?.textContent)).toEqual(['Som på mötet.', 'Fel.']);
  expect(input.getAttribute('aria-invalid')).toBe('true');
  expect(find('label').getAttribute('for')).toBe(input.id);
});

test('a text that is too long is kept whole, and what is left or too much is said', () => {
  const area = (value: string) => (
    <TextArea name="text" label="Text" value={value} onChange={() => {}} most={10} />
  );
  show(area('åtta tec'));
  expect(document.body.textContent).not.toContain('kvar');
  show(area('nio tecke'));
  expect(document.body.textContent).toContain('1 tecken kvar');
  show(area('tretton tecken'));
  expect(find('[role=status]').textContent).toBe('4 tecken för mycket');
  expect(find('textarea').hasAttribute('maxlength')).toBe(false);
});

test('a button that is busy keeps the focus and does nothing', () => {
  let pressed = 0;
  const button = (busy: boolean) => (
    <Button busy={busy} onClick={() => (pressed += 1)}>
      Spara
    </Button>
  );
  show(button(false));
  find('button').focus();
  press('button');
  show(button(true));
  press('button');
  expect(pressed).toBe(1);
  expect(document.activeElement).toBe(find('button'));
});
