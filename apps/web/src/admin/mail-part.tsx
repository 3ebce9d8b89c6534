import { useMutation, useQuery } from '@tanstack/react-query';
import { useMe } from '../sign-in/use-me.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { useAdminWords } from '../words/admin.ts';
import { formatMoment } from '../words/format-moment.ts';
import { useLanguage } from '../words/words.ts';
import styles from './admin-page.module.css';
import { AdminHead } from './admin-page.tsx';
import { mailQuery } from './admin-queries.ts';
import { adminSend } from './admin-send.ts';
import { CommandError } from './command-error.tsx';
import { Loaded } from './loaded.tsx';
import { MailForm } from './mail-form.tsx';
import { RegistersPage } from './registers-page.tsx';

/** How mail leaves, under what name, a mail to try it, and what never arrived. */
export function MailPart() {
  const { admin, settings } = useAdminWords();
  const language = useLanguage();
  const result = useQuery(mailQuery);
  return (
    <RegistersPage>
      {(registers, account) => (
        <Loaded result={result}>
          {({ way, failed }) => (
            <>
              <AdminHead title={admin.parts['e-post'][0]} />
              <Notice kind={way === 'smtp' ? 'calm' : 'warm'}>
                <p>{settings.mailWay[way]}</p>
              </Notice>
              <MailForm key={account} by={account} registers={registers} />
              {way === 'none' ? null : <TryMail way={way} />}
              <section className={styles.section} aria-labelledby="inte-framme">
                <h2 id="inte-framme">{settings.failedTitle}</h2>
                {failed.length === 0 ? <p>{settings.noneFailed}</p> : null}
                <ul className={styles.rows}>
                  {failed.map(({ id, name, subject, failedAt, failure }) => (
                    <li key={id} className={styles.row}>
                      <div className={styles.rowWords}>
                        <strong lang="sv">{subject}</strong>
                        <span className={styles.rowFacts}>
                          {settings.failedMail(
                            name ?? settings.somebodyGone,
                            formatMoment(failedAt, language),
                          )}
                        </span>
                        <span className={styles.rowFacts} lang="sv">
                          {failure}
                        </span>
                      </div>
                    </li>
                  ))}
                </ul>
              </section>
            </>
          )}
        </Loaded>
      )}
    </RegistersPage>
  );
}

function TryMail({ way }: { way: 'smtp' | 'log' }) {
  const { settings } = useAdminWords();
  const me = useMe();
  const send = useMutation({ mutationFn: () => adminSend('POST', 'mail/test') });
  const email = me?.signedIn === true ? me.email : '';
  return (
    <section className={styles.section} aria-labelledby="prova">
      <h2 id="prova">{settings.tryTitle}</h2>
      <p>{settings.tryText}</p>
      <CommandError error={send.error} />
      <Button busy={send.isPending} onClick={() => send.mutate()}>
        {settings.tryNow}
      </Button>
      <p role="status">
        {send.isSuccess ? (way === 'log' ? settings.triedLog : settings.tried(email)) : null}
      </p>
    </section>
  );
}
