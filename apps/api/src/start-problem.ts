/** Why the server cannot start, in one sentence of Swedish for the one who started it. */
export class StartProblem extends Error {
  override name = 'StartProblem';
}
