import type * as z from 'zod';
import { undo } from './change/undo.ts';
import { takeBackImport } from './meeting/take-back-import.ts';
import { grantRole } from './people/grant-role.ts';
import { mergeOrganisation } from './people/merge-organisation.ts';
import { partOrganisation } from './people/part-organisation.ts';
import { removeParty } from './people/remove-party.ts';
import { revokeRole } from './people/revoke-role.ts';
import { setGroup } from './people/set-group.ts';
import { setOrganisation } from './people/set-organisation.ts';
import { setParty } from './people/set-party.ts';
import { answerQuestion } from './project/answer-question.ts';
import { comment } from './project/comment.ts';
import { correct } from './project/correct.ts';
import { createProject } from './project/create-project.ts';
import { describeProject } from './project/describe-project.ts';
import { hangProject } from './project/hang-project.ts';
import { moveProject } from './project/move-project.ts';
import { placeQuestion } from './project/place-question.ts';
import { relateProjects } from './project/relate-projects.ts';
import { renameProject } from './project/rename-project.ts';
import { report } from './project/report.ts';
import { setCoordinators } from './project/set-coordinators.ts';
import { setPart } from './project/set-part.ts';
import { splitProject } from './project/split-project.ts';
import { stateStance } from './project/state-stance.ts';
import { stepAction } from './project/step-action.ts';
import { tellOfProject } from './project/tell-of-project.ts';
import { unrelateProjects } from './project/unrelate-projects.ts';
import { changeSetting } from './setting/change-setting.ts';
import { arrangeTheme } from './tree/arrange-theme.ts';
import { removeOutside } from './tree/remove-outside.ts';
import { removeTheme } from './tree/remove-theme.ts';
import { setOutside } from './tree/set-outside.ts';
import { setTheme } from './tree/set-theme.ts';
import { setTree } from './tree/set-tree.ts';

/** Everything that can be done, by name: the name is the last part of its address. */
export const commands = {
  'action.step': stepAction,
  'change.undo': undo,
  'project.comment': comment,
  'project.correct': correct,
  'project.create': createProject,
  'project.describe': describeProject,
  'project.hang': hangProject,
  'project.move': moveProject,
  'project.relate': relateProjects,
  'project.rename': renameProject,
  'project.report': report,
  'project.set-coordinators': setCoordinators,
  'project.set-part': setPart,
  'project.split': splitProject,
  'project.state-stance': stateStance,
  'project.tell': tellOfProject,
  'project.unrelate': unrelateProjects,
  'question.answer': answerQuestion,
  'question.place': placeQuestion,
  'tree.set': setTree,
  'theme.set': setTheme,
  'theme.remove': removeTheme,
  'theme.arrange': arrangeTheme,
  'outside.set': setOutside,
  'outside.remove': removeOutside,
  'role.grant': grantRole,
  'role.revoke': revokeRole,
  'party.set': setParty,
  'party.remove': removeParty,
  'organisation.set': setOrganisation,
  'organisation.merge': mergeOrganisation,
  'organisation.part': partOrganisation,
  'group.set': setGroup,
  'import.take-back': takeBackImport,
  'setting.change': changeSetting,
} as const;
export type Commands = typeof commands;
export type CommandName = keyof Commands;
/** What a command takes. */
export type CommandData<N extends CommandName> = z.infer<Commands[N]['schema']>;
