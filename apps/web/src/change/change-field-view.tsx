import { CheckListField } from '../ui/check-list-field.tsx';
import { ChoiceField } from '../ui/choice-field.tsx';
import { DateField } from '../ui/date-field.tsx';
import { OrderField } from '../ui/order-field.tsx';
import { PickField } from '../ui/pick-field.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useChangeWords } from '../words/change.ts';
import type { FieldValue, FormValues } from '../write/form-values.ts';
import type { ChangeField } from './change-field.ts';
import { listIn, textIn } from './change-plan.ts';

type ChangeFieldViewProps = {
  field: ChangeField;
  values: FormValues;
  error: string | undefined;
  set: (name: string, value: FieldValue) => void;
};

/** A field of a plan, as the reader meets it. */
export function ChangeFieldView({ field, values, error, set }: ChangeFieldViewProps) {
  const words = useChangeWords();
  const { name, label, help, optional } = field;
  const common = { name, label, help, optional, error };
  const one = { value: textIn(values, name), onChange: (value: string) => set(name, value) };
  const some = {
    value: listIn(values, name),
    onChange: (value: readonly string[]) => set(name, value),
  };
  switch (field.kind) {
    case 'area':
      return <TextArea {...common} {...one} most={4000} lang="sv" />;
    case 'names':
      return <TextArea {...common} {...one} />;
    case 'line':
      return <TextField {...common} {...one} lang="sv" />;
    case 'day':
      return <DateField {...common} {...one} />;
    case 'choice':
      return <ChoiceField {...common} {...one} choices={field.options} />;
    case 'pick':
      return <PickField {...common} {...one} none={field.none} options={field.options} />;
    case 'ticks':
      return (
        <CheckListField
          {...common}
          {...some}
          items={field.options}
          filter={words.filter}
          chosen={words.chosen}
        />
      );
    case 'order':
      return <OrderField {...common} {...some} items={field.options} />;
  }
}
