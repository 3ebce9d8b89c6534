import { rmSync } from 'node:fs';

/** Takes the run's data folder away. */
export default function removeData(): void {
  const folder = process.env['E2E_DATA_DIR'];
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
}
