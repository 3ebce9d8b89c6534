import type { Environment } from '../environment.ts';
import { StartProblem } from '../start-problem.ts';
import { AdminProblem } from './admin-problem.ts';
import { backUp } from './back-up.ts';
import { checkData, type Findings } from './check-data.ts';
import { firstAdministratorAddress } from './first-administrator-address.ts';
import { restore } from './restore.ts';

export type AdminOptions = {
  environment: Pick<Environment, 'DATA_DIR' | 'AUTH_SECRET' | 'PUBLIC_URL' | 'PORT'>;
  now: () => Date;
  /** Takes a line for the person at the terminal. */
  say: (words: string) => void;
};

/**
 * Carries out what `npm run admin -- …` was asked for.
 * @returns the exit code: 0 when it was done and all is well, else 1.
 */
export async function runAdmin(given: readonly string[], options: AdminOptions): Promise<number> {
  const [name = 'help', ...rest] = given;
  const command = commands.get(name);
  try {
    if (command === undefined) throw new AdminProblem(`Det finns inget kommando ${name}.\n\n${help}`);
    return await command(rest, options);
  } catch (error) {
    if (!(error instanceof AdminProblem || error instanceof StartProblem)) throw error;
    options.say(error.message);
    return 1;
  }
}

const help = `npm run admin -- KOMMANDO

  backup MAPP          Gör en säkerhetskopia av alla data i en ny mapp och kontrollerar den. Servern kan vara igång.
  restore MAPP         Lägger tillbaka en säkerhetskopia. Servern ska vara stoppad. Det som fanns läggs undan, inget tas bort.
                       Med --anyway även om kopian är skadad.
  check [MAPP]         Kontrollerar alla data, eller en säkerhetskopia. Ändrar inget. Servern kan vara igång.
  first-administrator  Skriver ut en adress som gör den som öppnar den till den första administratören. Den gäller
                       en timme och en gång.
  help                 Visar den här texten.

Data ligger i ./data, eller där DATA_DIR säger.`;

type Command = (given: readonly string[], options: AdminOptions) => Promise<number>;

const commands = new Map<string, Command>(
  Object.entries({
    async backup(given, { environment: { DATA_DIR: folder }, say }) {
      const target = onlyOne(given, 'Skriv var kopian ska ligga: npm run admin -- backup MAPP');
      const findings = await backUp(folder, target);
      say(`Säkerhetskopian ligger i ${target}. Den innehåller personuppgifter; förvara den säkert.`);
      return report(findings, say);
    },
    async restore(given, { environment: { DATA_DIR: folder }, now, say }) {
      const names = given.filter((word) => word !== '--anyway');
      const backup = onlyOne(names, 'Skriv vilken kopia: npm run admin -- restore MAPP');
      const anyway = names.length < given.length;
      const { findings, aside } = await restore(backup, folder, { now: now(), anyway });
      say(`Data från ${backup} ligger nu i ${folder}. Starta servern.`);
      if (aside !== undefined)
        say(`Det som fanns där ligger i ${aside}. Ta bort det när du ser att allt är rätt.`);
      return report(findings, say);
    },
    async check(given, { environment: { DATA_DIR: folder }, say }) {
      const checked = given.length === 0 ? folder : onlyOne(given, 'Skriv högst en mapp.');
      return report(await checkData(checked), say);
    },
    async 'first-administrator'(_given, { environment, now, say }) {
      say(await firstAdministratorAddress(environment, now));
      return 0;
    },
    async help(_given, { say }) {
      say(help);
      return 0;
    },
  } satisfies Record<string, Command>),
);

function onlyOne(given: readonly string[], otherwise: string): string {
  const [first, ...more] = given;
  if (first === undefined || first.startsWith('-') || more.length > 0) throw new AdminProblem(otherwise);
  return first;
}

const mostProblems = 50;

function report({ facts, problems }: Findings, say: (words: string) => void): number {
  for (const fact of facts) say(fact);
  if (problems.length === 0) {
    say('Allt är rätt.');
    return 0;
  }
  say(`${problems.length} fel:`);
  for (const problem of problems.slice(0, mostProblems)) say(`- ${problem}`);
  if (problems.length > mostProblems) say(`- … och ${problems.length - mostProblems} till`);
  return 1;
}
