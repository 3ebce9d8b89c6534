import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { answer } from '../app/api.ts';
import { withJson } from '../app/with-json.ts';
import { Button } from '../ui/button.tsx';
import { errorOf } from '../ui/field-error.ts';
import { Form } from '../ui/form.tsx';
import { useSignInWords } from '../words/sign-in.ts';
import { EmailField } from './email-field.tsx';
import { fieldErrors } from './field-errors.ts';
import { signInApi } from './sign-in-api.ts';

/** Asks for the address and has a code sent to it. */
export function MailStep({ onAsked }: { onAsked: (email: string) => void }) {
  const words = useSignInWords();
  const [email, setEmail] = useState('');
  const [isEmpty, setEmpty] = useState(false);
  const ask = useMutation({
    mutationFn: (address: string) =>
      answer(signInApi['sign-in'].code.$post({}, withJson({ email: address }))),
    onSuccess: (_answer, address) => onAsked(address),
  });
  const submit = () => {
    const address = email.trim();
    setEmpty(address === '');
    if (address !== '' && !ask.isPending) ask.mutate(address);
  };
  const errors = isEmpty
    ? [{ field: 'email', message: words.mailMissing }]
    : fieldErrors(ask.error, words.noNetwork);
  return (
    <Form label={words.mailTitle} errors={errors} onSubmit={submit}>
      <EmailField help={words.mailHelp} error={errorOf(errors, 'email')} value={email} onChange={setEmail} />
      <Button kind="primary" type="submit" busy={ask.isPending}>
        {words.sendCode}
      </Button>
    </Form>
  );
}
