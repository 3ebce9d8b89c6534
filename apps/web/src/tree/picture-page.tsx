import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { firstTree } from '../app/tree-of.ts';
import { ChangeForm } from '../change/change-form.tsx';
import styles from '../project/project-form-page.module.css';
import { Notice } from '../ui/notice.tsx';
import { useChangeWords } from '../words/change.ts';
import { useWords } from '../words/words.ts';
import { isPictureChange, type PictureChange } from './picture-changes.ts';
import { PictureFormPage } from './picture-form-page.tsx';
import { link } from './picture-links.ts';
import type { PictureAsked } from './picture-plan.ts';
import { picturePlans } from './picture-plans.ts';

/** `/trad/{tree}/andra/{vad}` and `…/{vad}/{sak}`: one of the forms that change the picture. */
export function PicturePage() {
  const words = useChangeWords();
  const { tree = firstTree, vad = '', sak = '' } = useParams({ strict: false });
  if (!isPictureChange(vad)) return null;
  return (
    <PictureFormPage
      tree={tree}
      title={words.pictureForms[vad].title}
      may={(writer, picture) => picturePlans[vad].may({ writer, picture, item: sak })}
      back={{ to: `/trad/${tree}/andra`, words: words.pictureTitle }}
    >
      {(picture, writer) => (
        <OneChange
          key={`${writer.account} ${vad} ${sak}`}
          {...{ tree, picture, writer, item: sak }}
          change={vad}
        />
      )}
    </PictureFormPage>
  );
}

type OneChangeProps = Pick<PictureAsked, 'tree' | 'item' | 'picture'> & {
  writer: PictureAsked['writer'] & { account: string };
  change: PictureChange;
};

function OneChange({ change, ...about }: OneChangeProps) {
  const words = useChangeWords();
  const say = useWords();
  const navigate = useNavigate();
  const { tree, item, picture, writer } = about;
  const asked = { ...about, words, say };
  const plan = picturePlans[change].plan(asked);
  if (plan === undefined) {
    return (
      <Notice kind="warm">
        <p>{words.gone}</p>
      </Notice>
    );
  }
  const away = removalOf(change).flatMap((removal) => link(asked, removal, item, words.removeOf(plan.title)));
  return (
    <>
      <p>
        {plan.title === words.pictureForms[change].title ? plan.sentence : `${plan.title}. ${plan.sentence}`}
      </p>
      <ChangeForm
        plan={plan}
        place={{ account: writer.account, form: `bilden-${change}`, target: item === '' ? tree : item }}
        label={plan.title}
        href={`/trad/${tree}/andra/${change}${item === '' ? '' : `/${encodeURIComponent(item)}`}`}
        parties={picture.parties}
        onSaved={() => void navigate({ to: '/trad/$tree', params: { tree } })}
      />
      {away.map(({ to, title }) => (
        <p key={to}>
          <Link to={to} className={styles.backLink}>
            {title}
          </Link>
        </p>
      ))}
    </>
  );
}

/** The form that takes away what this one changes. */
function removalOf(change: PictureChange): PictureChange[] {
  if (change === 'gren') return ['ta-bort-gren'];
  return change === 'himmel' ? ['ta-bort-himmel'] : [];
}
