import { TextField } from '../ui/text-field.tsx';
import { useSignInWords } from '../words/sign-in.ts';

type EmailFieldProps = {
  help: string;
  error: string | undefined;
  value: string;
  onChange: (email: string) => void;
};

/** One's e-mail address, with the keyboard and the memory that a browser has for it. */
export function EmailField(props: EmailFieldProps) {
  const words = useSignInWords();
  return (
    <TextField
      {...props}
      name="email"
      label={words.mailLabel}
      type="email"
      inputMode="email"
      autoComplete="email"
      spellCheck={false}
    />
  );
}
