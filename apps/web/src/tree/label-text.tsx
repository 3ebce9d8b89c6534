import type { Label } from '@utveckling/tree-layout';
import { Fragment } from 'react';

/** Parts words without taking any room. */
const zeroWidthSpace = '\u200B';

/**
 * Wrapped text where the layout has placed it. Between the lines stands a space without width, so that whoever reads
 * the text from the drawing reads words and not lines run together.
 */
export function LabelText({ label, className }: { label: Label; className: string | undefined }) {
  return (
    <text className={className} fontSize={label.fontSize}>
      {label.lines.map((line, index) => (
        <Fragment key={line.y}>
          {index === 0 ? null : zeroWidthSpace}
          <tspan x={line.x} y={line.y}>
            {line.text}
          </tspan>
        </Fragment>
      ))}
    </text>
  );
}
