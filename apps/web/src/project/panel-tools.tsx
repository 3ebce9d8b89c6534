/** What somebody who is signed in may do from the panel, in a file of its own that visitors never fetch. */
export { ActionTools } from './action-tools.tsx';
export { askedOfProject } from './asked-of.ts';
export { CommentTool } from './comment-tool.tsx';
export { CorrectLink } from './correct-link.tsx';
export { PanelBar } from './panel-bar.tsx';
export { QuestionTools } from './question-tools.tsx';
