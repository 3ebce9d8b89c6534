import type { SectionProposal } from '@utveckling/minutes/proposal';
import { useMinutesImportWords } from '../words/minutes-import.ts';
import { ChoiceSelect } from './choice-select.tsx';
import { FindingItem } from './finding-item.tsx';
import { useReview } from './review-context.ts';
import styles from './review-page.module.css';
import { sectionFruits } from './section-fruits.ts';

/** The parts of the document in order, each with the fruit it is about and what was found in it. */
export function SectionList() {
  const words = useMinutesImportWords();
  const { proposal } = useReview().view;
  const shown = proposal.sections.filter(
    ({ id, kind, projects, newProjects }) =>
      kind === 'project' ||
      projects.length + (newProjects?.length ?? 0) > 0 ||
      proposal.findings.some(({ section }) => section === id),
  );
  return (
    <section aria-labelledby="avsnitt" className={styles.part}>
      <h2 id="avsnitt">{words.findings}</h2>
      {shown.map((section) => (
        <Section key={section.id} section={section} />
      ))}
    </section>
  );
}

function Section({ section }: { section: SectionProposal }) {
  const words = useMinutesImportWords();
  const review = useReview();
  const { view, choices, change, known } = review;
  const { id, title } = section;
  const chosen = choices.sections[id];
  const asRead = sectionFruits({ ...review, choices: { ...choices, sections: {} } }, id).join(', ');
  const choose = (value: string) =>
    change((all) => {
      const { [id]: _, ...sections } = all.sections;
      if (value === '') return { ...all, sections };
      const projects = value === none ? [] : [value];
      return { ...all, sections: { ...sections, [id]: { projects, newProjects: [] } } };
    });
  return (
    <section className={styles.section}>
      <h3 lang={title === undefined ? undefined : 'sv'}>
        {title === undefined ? words.untitled : view.text.slice(title.from, title.to)}
      </h3>
      <ChoiceSelect
        label={words.sectionFruit}
        value={chosen === undefined ? '' : (chosen.projects[0] ?? none)}
        disabled={view.published !== undefined}
        options={[
          { value: '', words: words.asRead(asRead === '' ? words.noFruit : asRead) },
          ...(asRead === '' ? [] : [{ value: none, words: words.noFruit }]),
          ...known.map(({ slug, name }) => ({ value: slug, words: name })),
        ]}
        onChoose={choose}
      />
      <ul className={styles.items}>
        {view.proposal.findings
          .filter((finding) => finding.section === id)
          .map((finding) => (
            <FindingItem key={finding.id} finding={finding} />
          ))}
      </ul>
    </section>
  );
}

/** No slug looks like this. */
const none = '-';
