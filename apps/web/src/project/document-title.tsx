import type { EntryOf } from '@utveckling/domain/project/project-at';
import { type ComponentType, useEffect, useState } from 'react';
import { fileAddress } from '../file/file-address.ts';

type DocumentTitleProps = { document: Pick<EntryOf<'document'>['claim'], 'title' | 'url' | 'file'> };

/** The title of a document, as a link where there is something to open. */
export function DocumentTitle({ document: { title, url, file } }: DocumentTitleProps) {
  if (file !== undefined) return <FileTitle file={file} title={title} />;
  if (url === undefined) return <span lang="sv">{title}</span>;
  return (
    <a href={url} rel="noopener noreferrer" lang="sv">
      {title}
    </a>
  );
}

type FileTitleProps = { file: string; title: string };

/** The way to a file from the start; what it is and how large it is comes when there is a file to tell it of. */
function FileTitle({ file, title }: FileTitleProps) {
  const [Attached, setAttached] = useState<ComponentType<{ id: string; title: string }>>();
  useEffect(() => {
    import('../file/attached-file.tsx').then(
      ({ AttachedFile }) => setAttached(() => AttachedFile),
      // The link is there; without network it leads nowhere in either shape.
      () => {},
    );
  }, []);
  if (Attached !== undefined) return <Attached id={file} title={title} />;
  return (
    <a href={fileAddress(file)} lang="sv">
      {title}
    </a>
  );
}
