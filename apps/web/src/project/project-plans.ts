import { planCoordinators } from './plan-coordinators.ts';
import { planDescription } from './plan-description.ts';
import { planPart } from './plan-part.ts';
import { planBranch, planHanging, planName, planSplit } from './plan-place.ts';
import { planTelling } from './plan-telling.ts';
import { planNear, planRelation, planUnrelation } from './plan-ties.ts';
import type { ProjectChange } from './project-changes.ts';
import type { ProjectPlan } from './project-plan.ts';

/** Every form that changes a fruit. */
export const projectPlans: Record<ProjectChange, ProjectPlan> = {
  varfor: planDescription('varfor', 'why'),
  vad: planDescription('vad', 'what'),
  hur: planDescription('hur', 'how'),
  vilka: planDescription('vilka', 'who'),
  lardomar: planDescription('lardomar', 'lessons'),
  samordnare: planCoordinators,
  del: planPart,
  behov: planTelling('behov', { kind: 'need', group: 'people' }),
  erbjudande: planTelling('erbjudande', { kind: 'offer', group: 'people' }),
  fraga: planTelling('fraga', {
    kind: 'question',
    group: 'told',
    more: ({ heldBy, heldByHelp, decidedBy, decidedByHelp }) => [
      { kind: 'line', name: 'heldBy', label: heldBy, help: heldByHelp, optional: true },
      { kind: 'line', name: 'decidedBy', label: decidedBy, help: decidedByHelp, optional: true },
    ],
  }),
  spridning: planTelling('spridning', {
    kind: 'spread',
    group: 'told',
    more: ({ to, toHelp }) => [{ kind: 'line', name: 'to', label: to, help: toHelp }],
  }),
  tillfalle: planTelling('tillfalle', {
    kind: 'event',
    group: 'told',
    more: ({ eventName, eventNameHelp, day }) => [
      { kind: 'line', name: 'name', label: eventName, help: eventNameHelp },
      { kind: 'day', name: 'day', label: day },
    ],
  }),
  beslut: planTelling('beslut', { kind: 'decision', group: 'told' }),
  villkor: planTelling('villkor', { kind: 'condition', group: 'told' }),
  'att-komma-ihag': planTelling('att-komma-ihag', { kind: 'constraint', group: 'told' }),
  'bra-att-veta': planTelling('bra-att-veta', { kind: 'practical', group: 'told' }),
  'hor-till': planTelling('hor-till', {
    kind: 'umbrella',
    group: 'ties',
    more: ({ umbrella, umbrellaHelp }) => [
      { kind: 'line', name: 'name', label: umbrella, help: umbrellaHelp },
    ],
  }),
  narmare: planNear,
  samband: planRelation,
  'ta-tillbaka': planUnrelation,
  onskan: planTelling('onskan', { kind: 'wish', group: 'place' }),
  namn: planName,
  gren: planBranch,
  trad: planHanging,
  dela: planSplit,
};
