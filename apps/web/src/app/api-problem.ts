import { textIn } from '../write/read-json.ts';
import { type PathError, problemErrors, problemWords } from './problem-words.ts';

/** The API said no, in words meant for the reader. */
export class ApiProblem extends Error {
  readonly status: number;
  readonly code: string;
  /** What is wrong in what was sent, by its path. */
  readonly errors: readonly PathError[];

  constructor(status: number, code: string, message: string, errors: ApiProblem['errors'] = []) {
    super(message);
    this.name = 'ApiProblem';
    this.status = status;
    this.code = code;
    this.errors = errors;
  }

  /** Reads the problem details of an answer; an answer without any gives its status alone. */
  static of(status: number, problem: unknown): ApiProblem {
    const code = textIn(problem, 'code') ?? '';
    return new ApiProblem(status, code, problemWords(problem), problemErrors(problem));
  }
}
