import { yamlAt, yamlEntries, yamlItems, yamlText, type YamlNode } from '../syntax/yaml/tree.ts'
import { actionReference } from './action-reference.ts'

/** The events that a workflow runs on. */
export function eventsOf(workflow: YamlNode | undefined): readonly string[] {
  const on = yamlAt(workflow, 'on')
  const single = yamlText(on)
  const listed = yamlItems(on).flatMap(item => yamlText(item) ?? [])
  return [...(single === undefined ? [] : [single]), ...listed, ...yamlEntries(on).map(({ key }) => key)]
}

/** The `types` of an event; undefined where the workflow leaves them to GitHub. */
export function typesOf(workflow: YamlNode | undefined, event: string): readonly string[] | undefined {
  const types = yamlAt(workflow, 'on', event, 'types')
  if (types === undefined) return undefined
  const single = yamlText(types)
  return single === undefined ? yamlItems(types).flatMap(item => yamlText(item) ?? []) : [single]
}

/** The filters of an event by which GitHub leaves a run out. */
export function filtersOf(workflow: YamlNode | undefined, event: string): readonly string[] {
  const filters = ['branches', 'branches-ignore', 'paths', 'paths-ignore']
  return filters.filter(filter => yamlAt(workflow, 'on', event, filter) !== undefined)
}

/**
 * The permissions of each job that runs the review, by its id: those of the job, else of the workflow. `*` stands for
 * all of them. Undefined where neither says. With `isOwn`, the repository's own action is the review.
 */
export function grantedTo(
  workflow: YamlNode | undefined,
  isOwn = false
): ReadonlyMap<string, ReadonlyMap<string, string> | undefined> {
  const jobs = yamlEntries(yamlAt(workflow, 'jobs')).filter(({ value }) => runsReview(value, isOwn))
  return new Map(
    jobs.map(({ key, value }) => [
      key,
      permissionsOf(yamlAt(value, 'permissions')) ?? permissionsOf(yamlAt(workflow, 'permissions'))
    ])
  )
}

/** The `if:` of each job that runs the review and has one. */
export function conditionsOf(workflow: YamlNode | undefined, isOwn = false): ReadonlyMap<string, string> {
  const jobs = yamlEntries(yamlAt(workflow, 'jobs')).filter(({ value }) => runsReview(value, isOwn))
  return new Map(
    jobs.flatMap(({ key, value }) => {
      const text = yamlText(value, 'if')
      return text === undefined ? [] : [[key, text] as const]
    })
  )
}

function runsReview(job: YamlNode, isOwn: boolean): boolean {
  return [job, ...yamlItems(yamlAt(job, 'steps'))].some(
    node => actionReference(yamlText(node, 'uses') ?? '', isOwn) !== undefined
  )
}

function permissionsOf(node: YamlNode | undefined): ReadonlyMap<string, string> | undefined {
  const all = yamlText(node)
  if (all === 'write-all' || all === 'read-all') return new Map([['*', all.replace('-all', '')]])
  if (node?.type !== 'map') return undefined
  return new Map(yamlEntries(node).map(({ key, value }) => [key, yamlText(value) ?? 'none']))
}
