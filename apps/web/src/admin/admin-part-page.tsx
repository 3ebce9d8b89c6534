import { useParams } from '@tanstack/react-router';
import { NotFoundPage } from '../app/error-page.tsx';
import { adminParts } from './admin-parts.ts';
import { GroupsPart } from './groups-part.tsx';
import { LookPart } from './look-part.tsx';
import { MailPart } from './mail-part.tsx';
import { NamesPart } from './names-part.tsx';
import { OrganisationsPart } from './organisations-part.tsx';
import { PartiesPart } from './parties-part.tsx';
import { PeoplePart } from './people-part.tsx';
import { RulesPart } from './rules-part.tsx';
import { TextsPart } from './texts-part.tsx';
import { TreesPart } from './trees-part.tsx';

/** One part of the settings, and in some the one thing that is open: `/installningar/parter/sof`. */
export function AdminPartPage() {
  const { del, id } = useParams({ strict: false });
  switch (adminParts.find((part) => part === del)) {
    case 'personer':
      return <PeoplePart id={id} />;
    case 'parter':
      return <PartiesPart id={id} />;
    case 'organisationer':
      return <OrganisationsPart id={id} />;
    case 'grupper':
      return <GroupsPart id={id} />;
    case 'trad':
      return <TreesPart />;
    case 'utseende':
      return <LookPart />;
    case 'texter':
      return <TextsPart />;
    case 'regler':
      return <RulesPart />;
    case 'e-post':
      return <MailPart />;
    case 'namn':
      return <NamesPart />;
    case undefined:
      return <NotFoundPage />;
  }
}
