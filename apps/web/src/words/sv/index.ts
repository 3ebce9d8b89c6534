import { app } from './app.ts';
import { file } from './file.ts';
import { list } from './list.ts';
import { meeting } from './meeting.ts';
import { project } from './project.ts';
import { search } from './search.ts';
import { noStatus, status } from './status.ts';
import { tree } from './tree.ts';

export const sv = { app, file, list, meeting, noStatus, project, search, status, tree };
