import type { SectionProposal } from '@utveckling/minutes/proposal';
import { useMinutesImportWords } from '../words/minutes-import.ts';
import { AddedFinding, FindingItem } from './finding-item.tsx';
import { isSectionShown } from './is-section-shown.ts';
import { addedKeys, keyOf } from './item-keys.ts';
import { useReview } from './review-context.ts';
import { SectionFruits } from './section-fruits.tsx';

/** The parts of the document in order, each with the fruits it is about and what was found in it. */
export function SectionList() {
  const { view, choices } = useReview();
  const { sections } = view.proposal;
  return sections
    .filter((section) => isSectionShown(section, view.proposal, choices))
    .map((section) => <Section key={section.id} section={section} />);
}

function Section({ section: { id, title } }: { section: SectionProposal }) {
  const words = useMinutesImportWords();
  const { view, choices, isShown } = useReview();
  const read = view.proposal.findings.filter((finding) => finding.section === id);
  const added = addedKeys(choices).findings.filter((finding) => finding.section === id);
  const rows = [
    ...read.map((finding) => ({
      key: keyOf.finding(finding.id),
      from: finding.from,
      row: <FindingItem key={finding.id} finding={finding} />,
    })),
    ...added.map((finding) => ({
      key: finding.key,
      from: finding.from,
      row: <AddedFinding key={finding.key} finding={finding} />,
    })),
  ].sort((a, b) => a.from - b.from);
  const own = keyOf.section(id);
  if (!isShown(own) && !rows.some(({ key }) => isShown(key))) return null;
  return (
    <section className="review-item-part" aria-labelledby={`rubrik-${id}`}>
      <h3
        id={`rubrik-${id}`}
        className="review-item-part-title"
        lang={title === undefined ? undefined : 'sv'}
      >
        {title === undefined ? words.untitled : view.text.slice(title.from, title.to).replace(/^#+\s*/, '')}
      </h3>
      <SectionFruits id={id} />
      <ul className="review-item-items">{rows.map(({ row }) => row)}</ul>
    </section>
  );
}
