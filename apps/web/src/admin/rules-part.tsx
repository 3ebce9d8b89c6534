import { useAdminWords } from '../words/admin.ts';
import styles from './admin-page.module.css';
import { AdminHead } from './admin-page.tsx';
import { NumberFieldsForm } from './number-fields-form.tsx';
import { RegistersPage } from './registers-page.tsx';
import { settingIn } from './setting-in.ts';

/** When a fruit counts as silent, and how long what is personal is kept. */
export function RulesPart() {
  const { admin, settings } = useAdminWords();
  return (
    <RegistersPage>
      {(registers, account) => {
        const silent = settingIn(registers, 'silent-meetings');
        const retention = settingIn(registers, 'retention');
        return (
          <>
            <AdminHead title={admin.parts.regler[0]} intro={admin.parts.regler[1]} />
            {silent === undefined ? null : (
              <section className={styles.section} aria-labelledby="tysta-moten">
                <h2 id="tysta-moten">{settings.silentTitle}</h2>
                <p>{settings.silentHelp}</p>
                <NumberFieldsForm
                  key={`silent ${account}`}
                  by={account}
                  name="silent-meetings"
                  title={settings.silentTitle}
                  seen={silent.revision}
                  numbers={{ meetings: silent.setting.meetings }}
                  labels={{ meetings: settings.silentMeetings }}
                />
              </section>
            )}
            {retention === undefined ? null : (
              <section className={styles.section} aria-labelledby="sparas">
                <h2 id="sparas">{settings.retentionTitle}</h2>
                <p>{settings.retentionText}</p>
                <NumberFieldsForm
                  key={`retention ${account}`}
                  by={account}
                  name="retention"
                  title={settings.retentionTitle}
                  seen={retention.revision}
                  numbers={numbersOf(retention.setting)}
                  labels={{
                    signIn: settings.signInDays,
                    unusedFiles: settings.unusedFilesDays,
                    sentMail: settings.sentMailDays,
                  }}
                  help={settings.days}
                />
              </section>
            )}
          </>
        );
      }}
    </RegistersPage>
  );
}

function numbersOf({
  name: _,
  ...numbers
}: {
  name: string;
  signIn: number;
  unusedFiles: number;
  sentMail: number;
}) {
  return numbers;
}
