import type { RegistersView } from '@utveckling/domain/people/registers-schema';
import { setPartySchema } from '@utveckling/domain/people/set-party';
import { designColours } from '@utveckling/domain/setting/look-colours';
import type { PartyView } from '@utveckling/domain/tree/tree-schema';
import { type LeafShape, leafShapes } from '../tree/leaf-shape.ts';
import { PartyLeaf } from '../tree/party-leaf.tsx';
import { ChoiceField } from '../ui/choice-field.tsx';
import { errorOf } from '../ui/field-error.ts';
import { TextField } from '../ui/text-field.tsx';
import { useAdminWords } from '../words/admin.ts';
import { useCommandForm } from '../write/use-command-form.ts';
import styles from './admin-page.module.css';
import { newThing } from './admin-parts.ts';
import { ColourField } from './colour-field.tsx';
import { numberOf } from './number-of.ts';
import { PartyPreview } from './party-preview.tsx';
import { RegisterForm } from './register-form.tsx';
import { settingIn } from './setting-in.ts';

type PartyFormProps = { by: string; party: PartyView | undefined; registers: RegistersView };

/** A party: names, colour, leaf and place, with its leaf as it will look. */
export function PartyForm({ by, party, registers }: PartyFormProps) {
  const { registers: words } = useAdminWords();
  const { list, revision } = registers.parties;
  const form = useCommandForm({
    command: 'party.set',
    place: { account: by, form: 'party.set', target: party?.id ?? '' },
    seen: revision,
    initial: valuesOf(party, list),
    schema: setPartySchema,
    toData: ({ order, ...values }) => ({ ...values, order: numberOf(order), ...idOf(party) }),
    label: party?.name ?? words.newParty,
    href: `/installningar/parter/${party?.id ?? newThing}`,
  });
  const { values, set, errors } = form;
  const paper = settingIn(registers, 'look')?.setting.colours.paper ?? designColours.paper;
  const fields = {
    name: words.partyName,
    shortName: words.shortName,
    colour: words.colour,
    order: words.order,
  };
  const field = (name: keyof typeof fields) => ({
    name,
    label: fields[name],
    error: errorOf(errors, name),
    value: values[name],
    onChange: (value: string) => set(name, value),
  });
  return (
    <RegisterForm form={form} label={party?.name ?? words.newParty} fields={fields}>
      <TextField {...field('name')} lang="sv" />
      <TextField {...field('shortName')} help={words.shortNameHelp} lang="sv" />
      <ColourField
        {...field('colour')}
        help={words.colourHelp}
        error={colourError(errors, words.notAColour)}
      />
      <ChoiceField
        name="leaf"
        label={words.leaf}
        help={words.leafHelp}
        error={errorOf(errors, 'leaf')}
        value={values.leaf}
        choices={leafShapes.map((leaf) => {
          const taken = list.find((one) => one.leaf === leaf && one.id !== party?.id);
          return {
            value: leaf,
            words: words.leaves[leaf],
            help: taken === undefined ? undefined : words.leafTaken(taken.shortName),
            mark: (
              <svg viewBox="-12 -12 24 24" className={styles.leaf} aria-hidden="true">
                <PartyLeaf leaf={leaf} colour="currentcolor" stance="committed" />
              </svg>
            ),
          };
        })}
        onChange={(leaf) => set('leaf', leaf)}
      />
      <TextField {...field('order')} help={words.orderHelp} inputMode="numeric" />
      <PartyPreview leaf={values.leaf} colour={values.colour} paper={paper} />
    </RegisterForm>
  );
}

/** A new party comes last and takes a leaf that nobody has. */
function valuesOf(party: PartyView | undefined, list: readonly PartyView[]) {
  const free = leafShapes.find((leaf) => !list.some((one) => one.leaf === leaf));
  return {
    name: party?.name ?? '',
    shortName: party?.shortName ?? '',
    colour: party?.colour ?? '#5B2E8A',
    leaf: leafIn(party?.leaf) ?? free ?? 'oval',
    order: String(party?.order ?? Math.max(0, ...list.map(({ order }) => order)) + 1),
  };
}

function leafIn(leaf: string | undefined): LeafShape | undefined {
  return leafShapes.find((shape) => shape === leaf);
}

function idOf(party: PartyView | undefined): { party?: string } {
  return party === undefined ? {} : { party: party.id };
}

function colourError(errors: Parameters<typeof errorOf>[0], words: string): string | undefined {
  return errorOf(errors, 'colour') === undefined ? undefined : words;
}
