import type { Choices } from '@utveckling/minutes/accept/choices';
import { useMinutesImportWords } from '../words/minutes-import.ts';
import { useMinutesReviewWords } from '../words/minutes-review.ts';
import { ChoiceSelect } from './choice-select.tsx';
import { ChosenList } from './chosen-list.tsx';
import { fruitsOfSection, newNames, type SectionFruit } from './fruits-of-section.ts';
import { itemId } from './go-to.ts';
import { isUnsureName } from './is-unsure-name.ts';
import { keyOf } from './item-keys.ts';
import { useReview } from './review-context.ts';
import { useItemKeys } from './use-item-keys.ts';

/** What a section is about: none, one or several fruits, known or new; and how the reader knows. */
export function SectionFruits({ id }: { id: string }) {
  const words = useMinutesReviewWords();
  const sureness = useMinutesImportWords();
  const review = useReview();
  const { change, settle, register, isLocked, items, editing, edit, chosen } = review;
  const key = keyOf.section(id);
  const state = items.find((item) => item.key === key);
  const fruits = fruitsOfSection(review, id);
  const isAsking = state?.asks === true && !state.decided && !isLocked;
  const isUnsure = isUnsureName(review.view.proposal.sections.find((section) => section.id === id));
  const isOpen = editing?.key === key && !isLocked;
  const keys = useItemKeys(key, {});

  const decided = (next: readonly SectionFruit[]) => (all: Choices) => ({
    ...all,
    sections: {
      ...all.sections,
      [id]: {
        projects: next.flatMap(({ slug }) => slug ?? []),
        newProjects: next.flatMap(({ slug, name, theme }) =>
          slug === undefined ? [{ name, ...(theme === undefined ? {} : { theme }) }] : [],
        ),
      },
    },
  });
  const put = (next: readonly SectionFruit[]) => {
    // Asked for, the fields were open by themselves; decided, they stay so until somebody is done.
    edit({ key });
    change(decided(next), key);
  };
  const fresh = (name: string): SectionFruit => ({ name, sure: 'chosen' });
  return (
    <fieldset
      id={itemId(key)}
      aria-labelledby={`rubrik-${id}`}
      tabIndex={-1}
      className="review-item-fruits"
      data-asks={isAsking ? '' : undefined}
      aria-current={chosen === key ? true : undefined}
      onKeyDown={keys}
    >
      {isAsking ? (
        <>
          <p className="review-item-ask">
            {isUnsure ? (
              <span className="review-item-sureness" data-is="unsure">
                {sureness.unsure}
              </span>
            ) : null}{' '}
            {words.sectionAsk}
          </p>
          <div className="review-item-tools">
            {newNames(review, id).map((name) => (
              <button
                key={name}
                type="button"
                className="review-item-choose"
                onClick={() => settle(decided([fresh(name)]), key)}
              >
                {words.newFruit(name)}
              </button>
            ))}
            <button type="button" className="review-item-choose" onClick={() => settle(decided([]), key)}>
              {words.noFruitHere}
            </button>
          </div>
        </>
      ) : (
        <p className="review-item-told">
          {fruits.length === 0
            ? words.noFruits
            : fruits.map(({ slug, name, sure }, index) => (
                <span key={slug ?? name}>
                  {index === 0 ? '' : ' · '}
                  <strong lang="sv">{name}</strong>{' '}
                  <span className="review-item-sure">
                    ({slug === undefined ? `${words.isNewFruit}, ` : ''}
                    {words.sureOf[sure]})
                  </span>
                </span>
              ))}
          {isLocked ? null : (
            <button
              type="button"
              className="review-quiet"
              aria-expanded={isOpen}
              onClick={() => edit(isOpen ? undefined : { key })}
            >
              {isOpen ? words.close : words.change}
            </button>
          )}
        </p>
      )}
      {isOpen || isAsking ? (
        <div className="review-item-fields" data-fields="">
          <ChosenList
            label={words.fruits}
            add={words.addFruit}
            none={words.noFruits}
            chosen={fruits.map(({ slug, name }) => ({
              value: slug ?? name,
              words: name,
              lang: 'sv' as const,
              ...(slug === undefined ? { more: words.isNewFruit } : {}),
            }))}
            options={register.projects.map(({ id: value, name }) => ({
              value,
              words: name,
              lang: 'sv' as const,
            }))}
            onAdd={(slug) =>
              put([...fruits, { slug, name: review.fruits.get(slug) ?? slug, sure: 'chosen' }])
            }
            onRemove={(value) => put(fruits.filter(({ slug, name }) => (slug ?? name) !== value))}
            create={{ words: words.newFruit, make: (name) => put([...fruits, fresh(name.slice(0, 120))]) }}
          />
          {fruits
            .filter(({ slug }) => slug === undefined)
            .map(({ name, theme }) => (
              <ChoiceSelect
                key={name}
                label={words.branch(name)}
                value={theme ?? ''}
                options={[
                  { value: '', words: words.anyBranch },
                  ...register.themes.map((one) => ({ value: one.id, words: one.name })),
                ]}
                onChoose={(value) =>
                  put(
                    fruits.map((fruit) =>
                      fruit.slug === undefined && fruit.name === name
                        ? { ...fruit, theme: value === '' ? undefined : value }
                        : fruit,
                    ),
                  )
                }
              />
            ))}
        </div>
      ) : null}
    </fieldset>
  );
}
