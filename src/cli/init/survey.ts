import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ask, complaint, findGit, isAbsent } from '../../changes/git/process.ts'
import { isFailure, messageOf, type Failure } from '../../core/failure.ts'
import { policyPath } from '../../core/project.ts'
import { countFiles } from './kinds-of-files.ts'
import { actionPaths, isOwnAction } from '../../gate/own-action.ts'
import { isGate, readGateWorkflow } from '../../gate/workflow.ts'

/** What a repository holds that matters to whoever sets the review up. */
export interface Survey {
  readonly root: string
  /** How many files there are of each kind that is reviewed, most first; files of the review itself are left out. */
  readonly reads: readonly (readonly [kind: string, files: number])[]
  /** Workflows that are a part of the review already. */
  readonly gates: readonly string[]
  /** Workflows with a job that has the name of the check and does not run the review. */
  readonly imitations: readonly string[]
}

const maxWorkflows = 500

/** Looks at the files that are tracked, and those that could be. */
export async function survey(dir: string, signal: AbortSignal): Promise<Survey | Failure> {
  const executable = findGit()
  if (executable === undefined) return { reason: 'git was not found in PATH' }
  const top = await ask({ executable, dir }, ['rev-parse', '--show-toplevel'], signal)
  if (isAbsent(top)) return { reason: `there is no folder ${dir}` }
  if (top.code !== 0) return { reason: `${dir}: ${complaint(top)}` }
  const root = top.output.toString('utf8').replace(/\r?\n$/, '')
  const git = { executable, dir: root }
  const listed = await ask(git, ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], signal)
  if (listed.code !== 0) return { reason: `git could not list the files of ${root}: ${complaint(listed)}` }
  const paths = [...new Set(listed.output.toString('utf8').split('\0'))].filter(path => path !== '')
  const workflows = await readWorkflows(root, paths)
  if (isFailure(workflows)) return workflows
  const gates = workflows.flatMap(({ path, read }) => (isGate(read) ? [path] : []))
  const own = new Set([policyPath, ...gates])
  return {
    root,
    reads: countFiles(paths.filter(path => !own.has(path))),
    gates,
    imitations: workflows.flatMap(({ path, read }) =>
      read.jobs.some(({ takes, reviews }) => takes === 'always' && !reviews) ? [path] : []
    )
  }
}

type Workflow = { readonly path: string; readonly read: ReturnType<typeof readGateWorkflow> }

async function readWorkflows(root: string, paths: readonly string[]): Promise<readonly Workflow[] | Failure> {
  const wanted = paths.filter(path => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path)).slice(0, maxWorkflows)
  const found: Workflow[] = []
  const isOwn = await hasOwnAction(root, paths)
  for (const path of wanted) {
    try {
      found.push({ path, read: readGateWorkflow(await readFile(join(root, path), 'utf8'), isOwn) })
    } catch (error) {
      // Listed, and deleted in the work tree.
      if (Reflect.get(Object(error), 'code') !== 'ENOENT') return { reason: `${path}: ${messageOf(error)}` }
    }
  }
  return found
}

async function hasOwnAction(root: string, paths: readonly string[]): Promise<boolean> {
  const path = actionPaths.find(each => paths.includes(each))
  if (path === undefined) return false
  return isOwnAction(await readFile(join(root, path), 'utf8').catch(() => undefined))
}
