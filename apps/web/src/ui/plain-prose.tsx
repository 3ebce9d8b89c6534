import { Fragment } from 'react';
import { parseProse } from './parse-prose.ts';
import { splitLinks } from './split-links.ts';

type PlainProseProps = {
  text: string;
  /** The level of its headings. */
  heading: 'h2' | 'h3';
  lang?: 'sv' | undefined;
};

/** A plain text as paragraphs, headings, lists and links. It is only ever text to React, whatever is written in it. */
export function PlainProse({ text, heading: Heading, lang }: PlainProseProps) {
  return (
    <div lang={lang}>
      {keyed(parseProse(text)).map(([key, { kind, lines }]) => {
        if (kind === 'heading') return <Heading key={key}>{lines.join(' ')}</Heading>;
        if (kind === 'list') {
          return (
            <ul key={key}>
              {keyed(lines).map(([item, line]) => (
                <li key={item}>
                  <Line text={line} />
                </li>
              ))}
            </ul>
          );
        }
        return (
          <p key={key}>
            {keyed(lines).map(([at, line]) => (
              <Fragment key={at}>
                {at === 0 ? null : <br />}
                <Line text={line} />
              </Fragment>
            ))}
          </p>
        );
      })}
    </div>
  );
}

function Line({ text }: { text: string }) {
  return keyed(splitLinks(text)).map(([key, piece]) =>
    piece.href === undefined ? (
      <Fragment key={key}>{piece.text}</Fragment>
    ) : (
      <a key={key} href={piece.href} rel="noreferrer">
        {piece.text}
      </a>
    ),
  );
}

/** A text is shown as a whole: its parts are told apart by their place alone. */
function keyed<T>(parts: readonly T[]): [number, T][] {
  return parts.map((part, index) => [index, part]);
}
