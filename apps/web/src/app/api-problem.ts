/** The API said no, in words meant for the reader. */
export class ApiProblem extends Error {
  readonly status: number;
  readonly code: string;
  /** What is wrong in what was sent, by its path. */
  readonly errors: readonly { path: string; message: string }[];

  constructor(status: number, code: string, message: string, errors: ApiProblem['errors'] = []) {
    super(message);
    this.name = 'ApiProblem';
    this.status = status;
    this.code = code;
    this.errors = errors;
  }

  /** Reads the problem details of an answer; an answer without any gives its status alone. */
  static of(status: number, problem: unknown): ApiProblem {
    return new ApiProblem(status, textOf(problem, 'code'), textOf(problem, 'detail'), errorsOf(problem));
  }
}

function textOf(problem: unknown, field: string): string {
  const value = fieldOf(problem, field);
  return typeof value === 'string' ? value : '';
}

function errorsOf(problem: unknown): ApiProblem['errors'] {
  const errors = fieldOf(problem, 'errors');
  if (!Array.isArray(errors)) return [];
  return errors.map((error) => ({ path: textOf(error, 'path'), message: textOf(error, 'message') }));
}

function fieldOf(problem: unknown, field: string): unknown {
  if (typeof problem !== 'object' || problem === null) return undefined;
  return Object.entries(problem).find(([key]) => key === field)?.[1];
}
