import { actionAssigned } from './action/action-assigned.ts';
import { actionDated } from './action/action-dated.ts';
import { actionLabelled } from './action/action-labelled.ts';
import { actionLet } from './action/action-let.ts';
import { actionListed } from './action/action-listed.ts';
import { actionMissingOwner } from './action/action-missing-owner.ts';
import { actionPromised } from './action/action-promised.ts';
import { actionShall } from './action/action-shall.ts';
import { actionShort } from './action/action-short.ts';
import { decision } from './decision/decision.ts';
import { coordinator } from './group/coordinator.ts';
import { membership } from './group/membership.ts';
import { carryOver } from './matter/carry-over.ts';
import { condition } from './matter/condition.ts';
import { constraint } from './matter/constraint.ts';
import { description } from './matter/description.ts';
import { document } from './matter/document.ts';
import { endorsement } from './matter/endorsement.ts';
import { need } from './matter/need.ts';
import { practical } from './matter/practical.ts';
import { question } from './matter/question.ts';
import { spread } from './matter/spread.ts';
import { indicator } from './number/indicator.ts';
import { stance } from './party/stance.ts';
import { status } from './party/status.ts';
import { part } from './picture/part.ts';
import { relation } from './picture/relation.ts';
import { umbrella } from './picture/umbrella.ts';
import { wish } from './picture/wish.ts';
import { event } from './time/event.ts';
import { nextMeeting } from './time/next-meeting.ts';
import { schedule, scheduleException } from './time/schedule.ts';
import type { Rule } from './told.ts';

/** Every rule, in the order they read a sentence: a later one sees what the earlier told of it. */
export const rules: readonly Rule[] = [
  nextMeeting,
  schedule,
  scheduleException,
  decision,
  endorsement,
  carryOver,
  actionAssigned,
  actionPromised,
  actionLet,
  actionShall,
  actionLabelled,
  actionShort,
  actionListed,
  actionDated,
  actionMissingOwner,
  status,
  stance,
  condition,
  spread,
  event,
  relation,
  wish,
  question,
  indicator,
  document,
  coordinator,
  need,
  membership,
  part,
  umbrella,
  constraint,
  practical,
  description,
];
