import text000 from '../minutes/000_15c967ec190d0aa3.txt?raw';
import text001 from '../minutes/001_cc5e0836bf31793e.txt?raw';
import text002 from '../minutes/002_177f938b534eda2f.txt?raw';
import text003 from '../minutes/003_bace62ee3e1d3240.txt?raw';
import text004 from '../minutes/004_6ca101327afddc16.txt?raw';

/** A file of minutes: verbatim, but each e-mail address is replaced by `[e-postadress]`. */
export type MinutesFile = { id: string; file: string; text: string };

/** The five files, by the id that events point at them with. */
export const minutesFiles = {
  '000': { id: '000', file: '000_15c967ec190d0aa3.txt', text: text000 },
  '001': { id: '001', file: '001_cc5e0836bf31793e.txt', text: text001 },
  '002': { id: '002', file: '002_177f938b534eda2f.txt', text: text002 },
  '003': { id: '003', file: '003_bace62ee3e1d3240.txt', text: text003 },
  '004': { id: '004', file: '004_6ca101327afddc16.txt', text: text004 },
} as const satisfies Record<string, MinutesFile>;

export type SourceId = keyof typeof minutesFiles;
