import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { answer } from '../app/api.ts';
import { withJson } from '../app/with-json.ts';
import { Button } from '../ui/button.tsx';
import { errorOf, type FieldError } from '../ui/field-error.ts';
import { Form } from '../ui/form.tsx';
import { Notice } from '../ui/notice.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useHash } from '../ui/use-hash.ts';
import { useSignInWords } from '../words/sign-in.ts';
import { EmailField } from './email-field.tsx';
import { fieldErrors } from './field-errors.ts';
import { signInApi } from './sign-in-api.ts';
import styles from './sign-in-page.module.css';
import { useSignedIn } from './use-signed-in.ts';

/** `/start#kod=…`: the one-time address that the server printed makes the first administrator. */
export function StartPage() {
  const words = useSignInWords();
  const code = new URLSearchParams(useHash()).get('kod');
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>{words.startTitle}</h1>
      <p>{words.startIntro}</p>
      {code === null ? (
        <Notice kind="warm">
          <p>{words.startNoCode}</p>
        </Notice>
      ) : (
        <StartForm code={code} />
      )}
      <noscript>
        <p>{words.needsScript}</p>
      </noscript>
    </div>
  );
}

function StartForm({ code }: { code: string }) {
  const words = useSignInWords();
  const signedIn = useSignedIn();
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [missing, setMissing] = useState<FieldError[]>([]);
  const start = useMutation({
    mutationFn: () =>
      answer(signInApi['sign-in']['first-administrator'].$post({}, withJson({ code, name, email }))),
    onSuccess: signedIn,
  });
  const submit = () => {
    const empty = [
      ...(name.trim() === '' ? [{ field: 'name', message: words.startNameMissing }] : []),
      ...(email.trim() === '' ? [{ field: 'email', message: words.mailMissing }] : []),
    ];
    setMissing(empty);
    if (empty.length === 0 && !start.isPending) start.mutate();
  };
  const errors = missing.length > 0 ? missing : fieldErrors(start.error, words.noNetwork);
  return (
    <Form label={words.startTitle} errors={errors} onSubmit={submit}>
      <TextField
        name="name"
        label={words.startName}
        help={words.startNameHelp}
        error={errorOf(errors, 'name')}
        autoComplete="name"
        value={name}
        onChange={setName}
      />
      <EmailField
        help={words.startEmailHelp}
        error={errorOf(errors, 'email')}
        value={email}
        onChange={setEmail}
      />
      <Button kind="primary" type="submit" busy={start.isPending}>
        {words.startNow}
      </Button>
    </Form>
  );
}
