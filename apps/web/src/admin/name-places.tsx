import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '../ui/button.tsx';
import { Buttons } from '../ui/buttons.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { useAdminWords } from '../words/admin.ts';
import styles from './admin-page.module.css';
import type { NamePlace } from './admin-queries.ts';
import { adminSend } from './admin-send.ts';
import { CommandError } from './command-error.tsx';
import placeStyles from './name-places.module.css';

type NamePlacesProps = { places: readonly NamePlace[]; onErased: (count: number) => void };

/** The places where a name stands; those that are chosen lose it, after a question that says what that means. */
export function NamePlaces({ places, onErased }: NamePlacesProps) {
  const { names } = useAdminWords();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [isAsking, setAsking] = useState(false);
  const toErase = places.filter((place) => chosen.has(keyOf(place)));
  const erase = useMutation({
    mutationFn: () =>
      adminSend('POST', 'names/erase', {
        places: toErase.map(({ source, from, to }) => ({ source, from, to })),
      }),
    onSuccess() {
      setAsking(false);
      onErased(toErase.length);
    },
  });
  const choose = (key: string, isChosen: boolean) => {
    const next = new Set(chosen);
    if (isChosen) next.add(key);
    else next.delete(key);
    setChosen(next);
  };
  return (
    <section className={styles.section} aria-labelledby="stallen">
      <h2 id="stallen">{names.found(places.length)}</h2>
      <fieldset className={placeStyles.places}>
        <legend>{names.choose}</legend>
        {places.map((place) => (
          <Place
            key={keyOf(place)}
            place={place}
            isChosen={chosen.has(keyOf(place))}
            onChoose={(isChosen) => choose(keyOf(place), isChosen)}
          />
        ))}
      </fieldset>
      <Button kind="drop" busy={toErase.length === 0} onClick={() => setAsking(true)}>
        {toErase.length === 0 ? names.nothingChosen : names.erase(toErase.length)}
      </Button>
      {isAsking ? (
        <Dialog title={names.confirmTitle} onClose={() => setAsking(false)}>
          <ul>
            {names.confirm.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
            {toErase.some(({ isLabel }) => isLabel === true) ? <li>{names.confirmLabel}</li> : null}
          </ul>
          <CommandError error={erase.error} />
          <Buttons>
            <Button onClick={() => setAsking(false)}>{names.keep}</Button>
            <Button kind="drop" busy={erase.isPending} onClick={() => erase.mutate()}>
              {names.eraseNow}
            </Button>
          </Buttons>
        </Dialog>
      ) : null}
    </section>
  );
}

type PlaceProps = { place: NamePlace; isChosen: boolean; onChoose: (isChosen: boolean) => void };

function Place({ place: { before, words, after, meeting, isLabel }, isChosen, onChoose }: PlaceProps) {
  const { names } = useAdminWords();
  return (
    <label className={placeStyles.place}>
      <input
        type="checkbox"
        checked={isChosen}
        onChange={(event) => onChoose(event.currentTarget.checked)}
        className={placeStyles.box}
      />
      <span>
        <span lang="sv">
          … {before}
          <mark>{words}</mark>
          {after} …
        </span>
        <span className={placeStyles.where}>
          {meeting === undefined ? names.byHand : names.inMinutes(meeting)}
          {isLabel === true ? `. ${names.inLabel}` : null}
        </span>
      </span>
    </label>
  );
}

function keyOf({ source, from }: NamePlace): string {
  return `${source} ${from}`;
}
