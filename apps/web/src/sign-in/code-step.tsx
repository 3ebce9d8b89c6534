import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { answer } from '../app/api.ts';
import { withJson } from '../app/with-json.ts';
import { Button } from '../ui/button.tsx';
import { Buttons } from '../ui/buttons.tsx';
import { CheckField } from '../ui/check-field.tsx';
import { errorOf } from '../ui/field-error.ts';
import { Form } from '../ui/form.tsx';
import { useSignInWords } from '../words/sign-in.ts';
import { CodeField } from './code-field.tsx';
import { fieldErrors } from './field-errors.ts';
import { pendingCode } from './pending-code.ts';
import { signInApi } from './sign-in-api.ts';
import styles from './sign-in-page.module.css';
import { useSignedIn } from './use-signed-in.ts';

type CodeStepProps = { email: string; onOtherAddress: () => void };

/** Takes the code, and helps where it does not come. */
export function CodeStep({ email, onOtherAddress }: CodeStepProps) {
  const words = useSignInWords();
  const signedIn = useSignedIn();
  const [code, setCode] = useState('');
  const [stay, setStay] = useState(false);
  const [isEmpty, setEmpty] = useState(false);
  const enter = useMutation({
    mutationFn: () => answer(signInApi['sign-in']['with-code'].$post({}, withJson({ code, stay }))),
    async onSuccess() {
      pendingCode.forget();
      await signedIn();
    },
  });
  const again = useMutation({
    mutationFn: () => answer(signInApi['sign-in'].code.$post({}, withJson({ email }))),
    onSuccess() {
      pendingCode.keep(email);
      setCode('');
      enter.reset();
    },
  });
  const submit = () => {
    setEmpty(code.trim() === '');
    if (code.trim() !== '' && !enter.isPending) enter.mutate();
  };
  const errors = isEmpty
    ? [{ field: 'code', message: words.codeMissing }]
    : fieldErrors(enter.error ?? again.error, words.noNetwork);
  return (
    <>
      <p className={styles.sentTo}>{words.sentTo(email)}</p>
      <Form label={words.codeTitle} errors={errors} onSubmit={submit}>
        <CodeField
          name="code"
          label={words.codeLabel}
          error={errorOf(errors, 'code')}
          value={code}
          onChange={setCode}
        />
        <CheckField name="stay" label={words.stay} help={words.stayHelp} checked={stay} onChange={setStay} />
        <Buttons>
          <Button kind="primary" type="submit" busy={enter.isPending}>
            {words.signInNow}
          </Button>
          <Button busy={again.isPending} onClick={() => again.mutate()}>
            {words.sendNew}
          </Button>
          <Button onClick={onOtherAddress}>{words.otherAddress}</Button>
        </Buttons>
      </Form>
      <p role="status" className={styles.status}>
        {again.isSuccess && !again.isPending ? words.sentAgain : null}
      </p>
      <details className={styles.help}>
        <summary className={styles.helpTitle}>{words.notComing}</summary>
        <ul>
          {words.notComingHelp.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </details>
    </>
  );
}
