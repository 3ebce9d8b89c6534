/** The reading of minutes as a table of contents. */
export { type Proposal, proposalSchema } from './proposal.ts';
export { type Known, propose } from './propose.ts';
export type { Register } from './register.ts';
export { type Decoded, decode, plainText } from './text/decode.ts';
