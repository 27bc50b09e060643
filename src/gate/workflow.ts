import { checkName, starterName } from '../core/project.ts'
import { parseYaml } from '../syntax/yaml/parse.ts'
import { yamlAt, yamlEntries, yamlItems, yamlText, type YamlNode } from '../syntax/yaml/tree.ts'
import { actionReference, type ActionReference } from './action-reference.ts'
import { isCalledOnly, takesName, type TakesName } from './job-name.ts'

/** A place of a workflow that runs the review. */
export interface ReviewRun {
  readonly reference: ActionReference
  /** The inputs that it is given, as written; an input that is no text is empty. */
  readonly inputs: ReadonlyMap<string, string>
  /** Offset of the value of `uses:`. */
  readonly offset: number
}

/** A job whose check has, or can have, the name of ours. */
export interface NamedJob {
  /** Its name as written, else its id. */
  readonly name: string
  readonly takes: Exclude<TakesName, 'never'>
  /** It runs the review, and is not switched off. */
  readonly reviews: boolean
  readonly offset: number
}

/** What a workflow, or an action of the repository, has to do with the review. */
export interface GateWorkflow {
  readonly root: YamlNode | undefined
  readonly runs: readonly ReviewRun[]
  readonly jobs: readonly NamedJob[]
  /** It begins the review where the check is a commit status. */
  readonly starts: boolean
  /** The workflow itself is called like the check; where its name stands. */
  readonly named: number | undefined
  /** First place that asks for the right to write checks or statuses. */
  readonly reports: number | undefined
}

/**
 * Reads a workflow, or the `action.yml` of an action; a broken one as far as it goes.
 *
 * @param isOwn - The repository's own action, `uses: ./`, is the review.
 */
export function readGateWorkflow(text: string, isOwn = false): GateWorkflow {
  const { root } = parseYaml(text)
  const jobs = yamlEntries(yamlAt(root, 'jobs'))
  const name = yamlAt(root, 'name')
  return {
    root,
    runs: [...stepsRunning(yamlAt(root, 'runs'), isOwn), ...jobs.flatMap(({ value }) => jobRuns(value, isOwn))],
    jobs: isCalledOnly(root) ? [] : jobs.flatMap(job => namedJob(job, root, isOwn)),
    starts: yamlText(name) === starterName,
    named: jobs.length > 0 && yamlText(name) === checkName ? name?.start : undefined,
    reports: [root, ...jobs.map(({ value }) => value)].flatMap(each => reporting(each) ?? [])[0]
  }
}

/** Whether a workflow is a part of the review. */
export function isGate({ runs, jobs, starts, named }: GateWorkflow): boolean {
  return runs.length > 0 || starts || named !== undefined || jobs.some(({ takes }) => takes === 'always')
}

function namedJob(
  { key: id, start: idStart, value: job }: ReturnType<typeof yamlEntries>[number],
  root: YamlNode | undefined,
  isOwn: boolean
): readonly NamedJob[] {
  const written = yamlAt(job, 'name')
  const name = yamlText(written)
  const takes = takesName(id, name, job, root)
  const offset = written?.start ?? idStart
  return takes === 'never'
    ? []
    : [
        {
          name: name === undefined || name === '' ? id : name,
          takes,
          reviews: !isOff(job) && jobRuns(job, isOwn).length > 0,
          offset
        }
      ]
}

function jobRuns(job: YamlNode, isOwn: boolean): readonly ReviewRun[] {
  return [...runOf(job, isOwn), ...stepsRunning(job, isOwn)]
}

function stepsRunning(holder: YamlNode | undefined, isOwn: boolean): readonly ReviewRun[] {
  return yamlItems(yamlAt(holder, 'steps')).flatMap(step => (isOff(step) ? [] : runOf(step, isOwn)))
}

function runOf(node: YamlNode, isOwn: boolean): readonly ReviewRun[] {
  const uses = yamlAt(node, 'uses')
  const reference = actionReference(yamlText(uses) ?? '', isOwn)
  const inputs = new Map(yamlEntries(yamlAt(node, 'with')).map(({ key, value }) => [key, yamlText(value) ?? '']))
  return uses === undefined || reference === undefined ? [] : [{ reference, inputs, offset: uses.start }]
}

/** A job that is skipped counts as passed, and so does one whose step is. */
function isOff(node: YamlNode): boolean {
  const condition = (yamlText(node, 'if') ?? '').replaceAll(/[${}\s]/g, '')
  return condition === 'false'
}

function reporting(holder: YamlNode | undefined): number | undefined {
  const permissions = yamlAt(holder, 'permissions')
  if (yamlText(permissions) === 'write-all') {
    return yamlEntries(holder).find(({ key }) => key === 'permissions')?.start
  }
  return yamlEntries(permissions).find(
    ({ key, value }) => (key === 'checks' || key === 'statuses') && yamlText(value) === 'write'
  )?.start
}
