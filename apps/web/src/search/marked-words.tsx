/** Words with those that were searched for marked. */
export function MarkedWords({ parts }: { parts: readonly { text: string; mark: boolean }[] }) {
  let at = 0;
  return (
    <span lang="sv">
      {parts.map(({ text, mark }) => {
        const key = at;
        at += text.length;
        return mark ? <mark key={key}>{text}</mark> : <span key={key}>{text}</span>;
      })}
    </span>
  );
}
