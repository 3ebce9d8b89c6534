import type { Label } from '@utveckling/tree-layout';

/** Wrapped text where the layout has placed it. What it stands in says the name whole, without the breaks. */
export function LabelText({ label, className }: { label: Label; className: string | undefined }) {
  return (
    <text className={className} fontSize={label.fontSize} aria-hidden="true">
      {label.lines.map((line) => (
        <tspan key={line.y} x={line.x} y={line.y}>
          {line.text}
        </tspan>
      ))}
    </text>
  );
}
