import { type PathError, problemErrors, problemWords } from '../app/problem-words.ts';
import type { CommandDone, CommandFailure, CommandResult, Since, Who } from './command-result.ts';
import { fieldIn, listIn, numberIn, parseJson, textIn, textsIn } from './read-json.ts';

const longestUndo = 60_000;

/** What an answer to a command says. An answer that is not ours – a page of some network on the way – is no answer. */
export async function readCommandResult(response: Response): Promise<CommandResult> {
  const body = parseJson(await response.text());
  if (response.ok) return readDone(response, body) ?? { kind: 'offline', detail: '' };
  return readFailure(response, body);
}

function readDone(response: Response, body: unknown): CommandDone | undefined {
  const [change, revision] = [textIn(body, 'change'), numberIn(body, 'revision')];
  if (change === undefined || revision === undefined) return undefined;
  const until = Date.parse(textIn(body, 'undoUntil') ?? '');
  // Clocks of phones are often wrong: only the time between two times of the server counts.
  const answered = Date.parse(response.headers.get('Date') ?? '');
  const left = until - (Number.isNaN(answered) ? Date.now() : answered);
  return { kind: 'done', change, revision, undoFor: Math.max(0, Math.min(left || 0, longestUndo)) };
}

function readFailure({ status, headers }: Response, body: unknown): CommandFailure {
  const detail = problemWords(body);
  switch (status) {
    case 400:
    case 413:
    case 415:
      return { kind: 'bad-body', errors: problemErrors(body).map(inData), detail };
    case 401:
      return { kind: 'not-signed-in', detail };
    case 403:
      return { kind: 'not-allowed', detail };
    case 409: {
      const revision = numberIn(body, 'revision');
      if (revision === undefined) return { kind: 'fault', status, detail };
      return { kind: 'stale', revision, since: listIn(body, 'since').map(readSince), detail };
    }
    case 422:
      return { kind: 'refused', reason: textIn(body, 'reason') ?? '', detail };
    case 429:
    case 502:
    case 503:
    case 504: {
      const seconds = Number(headers.get('Retry-After') ?? Number.NaN);
      return { kind: 'busy', after: Number.isFinite(seconds) ? seconds * 1000 : undefined, detail };
    }
    default:
      return { kind: 'fault', status, detail };
  }
}

/** By the data of the command, whatever the envelope. */
function inData({ path, message }: PathError): PathError {
  return { path: path.replace(/^data\./, ''), message };
}

function readSince(read: unknown): Since {
  return {
    change: textIn(read, 'change') ?? '',
    at: textIn(read, 'at') ?? '',
    who: readWho(fieldIn(read, 'who') ?? read),
    texts: textsIn(read, 'texts'),
  };
}

/** Who did something; whoever cannot be read is nobody in particular. */
export function readWho(read: unknown): Who {
  return { role: textIn(read, 'role') ?? '', party: textIn(read, 'party') };
}
