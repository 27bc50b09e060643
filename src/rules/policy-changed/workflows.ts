import { code, say } from '../../core/message.ts'
import { checkName } from '../../core/project.ts'
import { isCommit, type ActionReference } from '../../gate/action-reference.ts'
import { isOwnAction } from '../../gate/own-action.ts'
import { isGate, readGateWorkflow, type GateWorkflow, type NamedJob } from '../../gate/workflow.ts'
import type { FileChange } from '../rule.ts'
import { lineAt, place, type Found } from './place.ts'

interface Sides {
  readonly file: FileChange
  readonly before: GateWorkflow
  readonly after: GateWorkflow
  /** The head side's text. */
  readonly text: string
}

/** What a change does to a workflow or a local action, as far as the review is concerned. */
export function workflows(file: FileChange): readonly Found[] {
  const text = file.text?.head ?? ''
  const isOwn = isOwnAction(file.action)
  const before = readGateWorkflow(file.text?.base ?? '', isOwn)
  const sides = { file, before, after: readGateWorkflow(text, isOwn), text }
  const taken = namesTaken(sides)
  if (taken.length > 0) return taken
  const { after } = sides
  if (isGate(before) && !isGate(after)) return [removed(file), ...couldImitate(sides)]
  return isGate(after) ? edited(sides) : couldImitate(sides)
}

/** Jobs and workflows that take the name of the check, and did not before. */
function namesTaken({ file, before, after, text }: Sides): readonly Found[] {
  const isTaker = ({ takes, reviews }: NamedJob): boolean => takes === 'always' && !reviews
  const stood = new Set(before.jobs.filter(isTaker).map(({ name }) => name))
  const jobs = after.jobs
    .filter(job => isTaker(job) && !stood.has(job.name))
    .map(({ name, offset }): Found => {
      return {
        location: place(file, 'head', lineAt(text, offset)),
        messageId: 'name-taken',
        message: say`The job ${code(name)} has the same name as this review's check, but does not run the review`,
        help: say`Rename the job: GitHub identifies a required check by its name, so this job would satisfy it`
      }
    })
  const isWorkflowTaker = ({ named, runs }: GateWorkflow): boolean => named !== undefined && runs.length === 0
  if (!isWorkflowTaker(after) || isWorkflowTaker(before)) return jobs
  const workflow: Found = {
    location: place(file, 'head', lineAt(text, after.named ?? 0)),
    messageId: 'name-taken',
    message: say`The workflow is named ${code(checkName)}, but does not run the review`,
    help: say`Rename the workflow: its runs could be mistaken for those of the review`
  }
  return [workflow, ...jobs]
}

function removed(file: FileChange): Found {
  return {
    location: place(file, file.head === undefined ? 'base' : 'head'),
    messageId: 'gate-removed',
    message: say`${code(file.renamedFrom ?? file.path)} no longer runs this review`,
    help: say`Check that this is intended: a required check that no workflow reports blocks every merge`
  }
}

/** A workflow of the review that stays one: where it runs from, which version, and whatever else. */
function edited({ file, before, after, text }: Sides): readonly Found[] {
  const path = code(file.path)
  const stood = new Set(before.runs.map(({ reference }) => reference.from.toLowerCase()))
  const pins = new Set(before.runs.map(({ reference }) => reference.text))
  const found = after.runs.flatMap(({ reference, offset }): readonly Found[] => {
    const location = place(file, 'head', lineAt(text, offset))
    if (reference.source !== 'official' && reference.source !== 'own' && !stood.has(reference.from.toLowerCase())) {
      const message = say`${path} runs the review from ${code(reference.text)}, which is not Weighbridge's own repository`
      const help = say`Check that you trust that code: it decides the result of the check`
      return [{ location, messageId: 'gate-source', message, help }]
    }
    if (stood.size === 0 || pins.has(reference.text)) return []
    const message = say`${path} runs a different version of the review, ${code(reference.ref ?? reference.text)}`
    return [{ location, messageId: 'gate-pin', message, help: pinHelp(reference) }]
  })
  const isOnlyThat = found.length > 0 && rest(file.text?.base, before) === rest(text, after)
  if (isOnlyThat && file.renamedFrom === undefined) return found
  const first = Math.min(
    ...[...after.runs, ...after.jobs].map(({ offset }) => offset),
    ...(after.named === undefined ? [] : [after.named])
  )
  const whole: Found = {
    location: place(file, 'head', Number.isFinite(first) ? lineAt(text, first) : 1),
    messageId: 'gate-edited',
    message:
      file.renamedFrom === undefined
        ? say`${path}, which is part of this review, is edited`
        : say`${code(file.renamedFrom)}, which is part of this review, is renamed to ${path}`,
    help: say`Check its triggers, permissions and inputs: they decide what the check means`
  }
  return [...found, whole]
}

function pinHelp({ ref, source }: ActionReference): Found['help'] {
  if (source === 'own') return say`The version is that of the workflow's own commit`
  return isCommit(ref)
    ? say`Check that the commit belongs to a Weighbridge release`
    : say`Pin a full commit SHA: a branch or tag can be moved`
}

/** The text without what `uses:` names. */
function rest(text = '', { runs }: GateWorkflow): string {
  return [...runs]
    .sort((one, other) => other.offset - one.offset)
    .reduce((left, { offset }) => {
      const end = left.indexOf('\n', offset)
      return left.slice(0, offset) + (end === -1 ? '' : left.slice(end))
    }, text)
}

/** What could report a check of the same name, in a workflow that is no part of the gate. */
function couldImitate({ file, before, after, text }: Sides): readonly Found[] {
  const stood = new Set(before.jobs.map(({ name }) => name))
  const names = after.jobs.filter(({ takes, reviews, name }) => takes === 'perhaps' && !reviews && !stood.has(name))
  const found = names.map(({ name, offset }): Found => {
    return {
      location: place(file, 'head', lineAt(text, offset)),
      messageId: 'job-name-computed',
      message: say`The job name ${code(name)} can become that of this review's check`,
      help: say`Write a fixed name: a job with the name of a required check satisfies that check`
    }
  })
  if (after.reports === undefined || before.reports !== undefined) return found
  const reports: Found = {
    location: place(file, 'head', lineAt(text, after.reports)),
    messageId: 'status-write',
    message: say`${code(file.path)} requests permission to report checks, and could report one under the name of this review`,
    help: say`Remove ${code('checks: write')} and ${code('statuses: write')} if the workflow does not need them`
  }
  return [...found, reports]
}
