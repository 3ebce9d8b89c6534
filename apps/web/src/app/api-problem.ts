/** The API said no, in words meant for the reader. */
export class ApiProblem extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.name = 'ApiProblem';
    this.status = status;
    this.code = code;
  }

  /** Reads the problem details of an answer; an answer without any gives its status alone. */
  static of(status: number, problem: unknown): ApiProblem {
    return new ApiProblem(status, textOf(problem, 'code'), textOf(problem, 'detail'));
  }
}

function textOf(problem: unknown, field: string): string {
  if (typeof problem !== 'object' || problem === null) return '';
  const value = Object.entries(problem).find(([key]) => key === field)?.[1];
  return typeof value === 'string' ? value : '';
}
