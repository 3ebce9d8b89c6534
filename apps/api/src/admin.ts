import { runAdmin } from './admin-cli/run-admin.ts';
import { parseEnvironment } from './environment.ts';
import { StartProblem } from './start-problem.ts';

/** Built, this file is `dist/server/admin.js`, which `npm run admin` runs. */
try {
  process.exitCode = await runAdmin(process.argv.slice(2), {
    environment: parseEnvironment(process.env),
    now: () => new Date(),
    say: (words) => void process.stdout.write(`${words}\n`),
  });
} catch (error) {
  if (!(error instanceof StartProblem)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
