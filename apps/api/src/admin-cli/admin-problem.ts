/** Why a command could not be carried out, in plain Swedish for the one who gave it. Nothing has been changed. */
export class AdminProblem extends Error {
  override name = 'AdminProblem';
}
