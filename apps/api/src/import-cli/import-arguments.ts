import { parseArgs } from 'node:util';

export type ImportArguments = {
  files: string[];
  isDryRun: boolean;
  isJson: boolean;
  isYes: boolean;
  /** A file of names, or `seeds`. */
  register: string | undefined;
  /** The day of the one meeting, where its minutes do not tell. */
  date: string | undefined;
};

/** What was asked for at the terminal; undefined where help was, or where it cannot be understood. */
export function importArguments(given: readonly string[]): ImportArguments | { wrong: string } | undefined {
  try {
    const { values, positionals } = parseArgs({ args: [...given], allowPositionals: true, options });
    if (values.help === true) return undefined;
    if (positionals.length === 0) return { wrong: 'Skriv vilka filer som ska läggas in.' };
    const { date } = values;
    if (date !== undefined && !isDay(date)) return { wrong: 'Skriv datumet så här: --date 2024-03-14' };
    if (date !== undefined && positionals.length > 1)
      return { wrong: '--date gäller ett enda protokoll. Lägg in ett i taget.' };
    return {
      files: [...new Set(positionals)],
      isDryRun: values['dry-run'] === true,
      isJson: values.json === true,
      isYes: values.yes === true,
      register: values.register,
      date,
    };
  } catch (error) {
    return { wrong: error instanceof Error ? `Det gick inte att förstå: ${error.message}` : 'Fel.' };
  }
}

const options = {
  'dry-run': { type: 'boolean' },
  json: { type: 'boolean' },
  yes: { type: 'boolean', short: 'y' },
  register: { type: 'string' },
  date: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

function isDay(words: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(words) && new Date(`${words}T00:00:00Z`).toISOString().startsWith(words);
}

export const importHelp = `npx utvecklingstradet import FIL…

Läser protokoll och visar vad de skulle lägga till i trädet. Inget skrivs förrän du svarar ja.
Word (.docx), PDF och text (.txt, .md), högst 10 MB. Ordningen spelar ingen roll. Ett protokoll utan datum
sparas och läggs in när andra protokoll säger vilken dag det var.

  --dry-run         Visa bara. Skriv inget.
  --json            Skriv förslaget som JSON (se docs/import.md). Skriver inget i trädet utan --yes.
  --yes, -y         Fråga inte. Ta med alla förslag.
  --date 2024-03-14 Mötets datum, när protokollet inte säger det.
  --register FIL    Namn som ska vara kända från början: parter, grupper, grenar, frukter (JSON).
                    seeds ger namnen ur de fem protokoll som följer med, utan något av det de berättar.
  --help, -h        Visa den här texten.

Data ligger i ./data, eller där DATA_DIR säger. Servern kan vara igång.
Slutkod: 0 allt gick bra, 1 något gick inte att läsa eller lägga in, 2 fel i kommandot, 3 du svarade nej.`;
