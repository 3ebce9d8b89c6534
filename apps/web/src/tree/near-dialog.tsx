import { useQuery } from '@tanstack/react-query';
import { useApi } from '../app/use-api.ts';
import { ChangeForm } from '../change/change-form.tsx';
import { given, textIn } from '../change/change-plan.ts';
import { projectQuery } from '../project/project-query.ts';
import type { Writer } from '../project/writer.ts';
import { Dialog } from '../ui/dialog.tsx';
import { useChangeWords } from '../words/change.ts';

type NearDialogProps = {
  /** The fruit that was dragged. */
  fruit: string;
  other: { slug: string; name: string };
  writer: Writer;
  onClose: () => void;
};

/** Asks whether two fruits should hang nearer each other, and why. Nothing is saved before it is answered. */
export function NearDialog({ fruit, other, writer, onClose }: NearDialogProps) {
  const words = useChangeWords();
  const project = useQuery(projectQuery(useApi(), fruit)).data;
  if (project === undefined) return null;
  const { slug, name, revision, parties } = project;
  const title = words.near(name, other.name);
  const { text: label = '' } = words.fruitForms.narmare;
  return (
    <Dialog title={title} onClose={onClose}>
      <p>{words.nearHelp}</p>
      <ChangeForm
        plan={{
          title,
          sentence: words.nearHelp,
          command: 'project.relate',
          seen: revision,
          // As in the form that says the same, which opens what had to wait.
          initial: { to: other.slug, text: '' },
          fields: () => [{ kind: 'area', name: 'text', label, optional: true }],
          toData: (values) => ({
            project: slug,
            relation: 'near',
            to: other.slug,
            ...given('text', textIn(values, 'text')),
          }),
          save: words.nearSave,
        }}
        place={{ account: writer.account, form: 'andra-narmare', target: slug }}
        label={name}
        href={`/projekt/${slug}/andra/narmare`}
        parties={parties}
        onSaved={onClose}
        onCancel={onClose}
      />
    </Dialog>
  );
}
