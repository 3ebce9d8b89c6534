import type { OutsideView, TreeView } from '@utveckling/domain/tree/tree-schema';
import { ProjectLink } from '../project/project-link.tsx';
import { PrintedTerms } from '../term/printed-terms.tsx';
import { InlineQuote } from '../ui/quote.tsx';
import { useWords } from '../words/words.ts';
import styles from './outside-list.module.css';

/** What the trees draw around themselves: clouds, birds and bushes, in words. */
export function OutsideList({ trees, date }: { trees: readonly TreeView[]; date: string | undefined }) {
  const { list } = useWords();
  const things = trees
    .flatMap(({ sky, beside }) => [...sky, ...beside])
    .filter(({ on }) => date === undefined || on === undefined || on <= date)
    .filter(({ id }, index, all) => all.findIndex((thing) => thing.id === id) === index);
  const names = new Map(trees.flatMap(({ projects }) => projects.map(({ slug, name }) => [slug, name])));
  if (things.length === 0) return null;
  return (
    <section className={styles.outside}>
      <h2 className={styles.heading}>{list.outside}</h2>
      <ul className={styles.things}>
        {things.map((thing) => (
          <li key={thing.id}>
            <Thing thing={thing} names={names} />
          </li>
        ))}
      </ul>
      <PrintedTerms texts={things.flatMap(({ source }) => source?.quote ?? [])} />
    </section>
  );
}

function Thing({
  thing: { name, kind, projects, source },
  names,
}: {
  thing: OutsideView;
  names: ReadonlyMap<string, string>;
}) {
  const { list } = useWords();
  return (
    <>
      <strong lang="sv">{name}</strong> ({list.outsideKind[kind]})
      {projects.map((slug) => (
        <span key={slug}>
          {' '}
          ·{' '}
          <ProjectLink slug={slug}>
            <span lang="sv">{names.get(slug) ?? slug}</span>
          </ProjectLink>
        </span>
      ))}
      {source === undefined ? null : (
        <p className={styles.quote}>
          <InlineQuote>{source.quote}</InlineQuote>
        </p>
      )}
    </>
  );
}
