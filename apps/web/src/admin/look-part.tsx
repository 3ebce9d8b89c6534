import type { RegistersView } from '@utveckling/domain/people/registers-schema';
import { weakWords } from '@utveckling/domain/refusal-words';
import { changeSettingSchema } from '@utveckling/domain/setting/change-setting';
import { type ChosenColours, designColours } from '@utveckling/domain/setting/look-colours';
import { themeColours } from '@utveckling/domain/setting/setting';
import { weakColours } from '@utveckling/domain/setting/weak-colours';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { useAdminWords } from '../words/admin.ts';
import { useLanguage } from '../words/words.ts';
import { useCommandForm } from '../write/use-command-form.ts';
import styles from './admin-page.module.css';
import { AdminHead } from './admin-page.tsx';
import { ColourField } from './colour-field.tsx';
import { LookPreview } from './look-preview.tsx';
import { RegisterForm } from './register-form.tsx';
import { RegistersPage } from './registers-page.tsx';
import { renewLook } from './renew-look.ts';
import { settingIn } from './setting-in.ts';

/** The colours of tree and pages, with how they will look and whether all of it can be seen. */
export function LookPart() {
  const { admin, settings } = useAdminWords();
  return (
    <RegistersPage>
      {(registers, account) => (
        <>
          <AdminHead title={admin.parts.utseende[0]} intro={settings.lookText} />
          <LookForm key={account} by={account} registers={registers} />
        </>
      )}
    </RegistersPage>
  );
}

function LookForm({ by, registers }: { by: string; registers: RegistersView }) {
  const { admin, settings, registers: words } = useAdminWords();
  const language = useLanguage();
  const look = settingIn(registers, 'look');
  const form = useCommandForm({
    command: 'setting.change',
    place: { account: by, form: 'setting.change', target: 'look' },
    seen: look?.revision ?? 0,
    initial: { ...designColours, ...look?.setting.colours },
    schema: changeSettingSchema,
    toData: (values) => ({ setting: { name: 'look', colours: chosenOf(values) } }),
    fieldOf: (path) => path[2] ?? '',
    label: admin.parts.utseende[0],
    href: '/installningar/utseende',
    onSaved: renewLook,
  });
  const { values, set, errors } = form;
  const chosen = chosenOf(values);
  const isWhole = Object.values(values).every((colour) => /^#[0-9a-f]{6}$/i.test(colour));
  const weak = isWhole ? weakColours(chosen, registers.parties.list) : [];
  return (
    <RegisterForm form={form} label={admin.parts.utseende[0]} fields={settings.colours}>
      {themeColours.map((colour) => (
        <div key={colour} className={styles.lookColour}>
          <ColourField
            name={colour}
            label={settings.colours[colour]}
            error={errors.some(({ field }) => field === colour) ? words.notAColour : undefined}
            value={values[colour]}
            onChange={(value) => set(colour, value)}
          />
          {isOwn(values[colour], colour) ? (
            <Button onClick={() => set(colour, designColours[colour])}>
              {settings.resetShort}
              <span className="visually-hidden"> {settings.colours[colour]}</span>
            </Button>
          ) : null}
        </div>
      ))}
      {Object.keys(chosen).length === 0 ? null : (
        <p>
          <Button
            onClick={() => {
              for (const colour of themeColours) set(colour, designColours[colour]);
            }}
          >
            {settings.reset}
          </Button>
        </p>
      )}
      {isWhole ? <LookPreview chosen={chosen} parties={registers.parties.list} /> : null}
      <div role="status">
        {weak.length === 0 ? (
          <p>{isWhole ? settings.allSeen : words.notAColour}</p>
        ) : (
          <Notice kind="warm">
            <p>{settings.tooWeak}</p>
            <ul>
              {weak.map((pair) => (
                <li key={`${pair.seen} ${pair.behind} ${pair.party ?? ''}`}>{weakWords(pair, language)}</li>
              ))}
            </ul>
          </Notice>
        )}
      </div>
    </RegisterForm>
  );
}

type Colour = (typeof themeColours)[number];

/** The colours that are not the design's. */
function chosenOf(values: Record<Colour, string>): ChosenColours {
  return Object.fromEntries(
    themeColours.filter((colour) => isOwn(values[colour], colour)).map((colour) => [colour, values[colour]]),
  );
}

function isOwn(value: string, colour: Colour): boolean {
  return value.toLowerCase() !== designColours[colour];
}
