import { useParams } from '@tanstack/react-router';
import type { PictureView } from '@utveckling/domain/tree/picture-schema';
import { firstTree } from '../app/tree-of.ts';
import { ChangeLinks } from '../change/change-links.tsx';
import type { Writer } from '../project/writer.ts';
import { useChangeWords } from '../words/change.ts';
import { useWords } from '../words/words.ts';
import { PictureFormPage } from './picture-form-page.tsx';
import { pictureLinks } from './picture-links.ts';

/** `/trad/{tree}/andra`: everything one may change in the picture. */
export function PictureListPage() {
  const words = useChangeWords();
  const say = useWords();
  const { tree = firstTree } = useParams({ strict: false });
  const groups = (writer: Writer, picture: PictureView) =>
    pictureLinks({ tree, picture, writer, words, say });
  return (
    <PictureFormPage
      tree={tree}
      title={words.pictureTitle}
      may={(writer, picture) => groups(writer, picture).some(({ links }) => links.length > 0)}
    >
      {(picture, writer) => (
        <>
          <ChangeLinks groups={groups(writer, picture)} />
          <p>{words.dragHint}</p>
        </>
      )}
    </PictureFormPage>
  );
}
