/** The reading of minutes as a table of contents. */
export { type Proposal, proposalSchema } from './proposal.ts';
export type { Register } from './register.ts';
