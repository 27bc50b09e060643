import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { Permissions } from '../helpers/github-permissions.ts'
import { evaluate, filled, isTrue } from './expressions.ts'

export type Setup = 'A' | 'B' | 'C'

/** A workflow file of the documentation, under the name that a repository gives it. */
export interface Workflow {
  readonly path: string
  readonly name: string
  readonly job: string
  readonly permissions: Permissions
  /** Whether its job runs the action; the starter of B does nothing. */
  readonly acts: boolean
  /** Whether an event, with its payload, starts it. */
  starts(event: string, payload: unknown): boolean
  /** Whether its job is not skipped. */
  runs(contexts: unknown): boolean
  /** Inputs of the action. */
  inputs(contexts: unknown): Readonly<Record<string, string>>
  /** Runs of one group come one after another. */
  group(contexts: unknown): string
  readonly cancels: boolean
}

interface File {
  readonly name: string
  readonly on: Readonly<Record<string, { readonly types?: readonly string[]; readonly workflows?: string[] } | null>>
  readonly concurrency: { readonly group: string; readonly 'cancel-in-progress': boolean }
  readonly jobs: Readonly<Record<string, Job>>
}

interface Job {
  readonly name?: string
  readonly if?: string
  readonly permissions?: Permissions
  readonly steps: readonly { readonly uses?: string; readonly with?: Readonly<Record<string, boolean | string>> }[]
}

const docs = join(import.meta.dirname, '../../docs')

/** The workflow files of a setup, as docs/setups.md says. */
export function workflowsOf(setup: Setup): readonly Workflow[] {
  const commands = read('weighbridge-commands.yml', setup === 'B' ? { check: 'status' } : {})
  switch (setup) {
    case 'A':
      return [read('weighbridge.yml', { 'request-changes': 'true' }), commands]
    case 'B':
      return [read('weighbridge-start.yml'), read('weighbridge-public.yml', {}, 'weighbridge.yml'), commands]
    case 'C':
      return [read('weighbridge-required.yml'), commands]
  }
}

function read(name: string, edited: Readonly<Record<string, string>> = {}, as = name): Workflow {
  const file = parse(readFileSync(join(docs, name), 'utf8')) as File
  const [[id, job] = ['', { steps: [] }]]: readonly [string, Job][] = Object.entries(file.jobs)
  const action = job.steps.find(({ uses }) => uses !== undefined)
  const given = { ...action?.with, ...edited }
  return {
    path: `.github/workflows/${as}`,
    name: file.name,
    job: job.name ?? id,
    permissions: job.permissions ?? {},
    acts: action !== undefined,
    starts(event, payload) {
      const on = file.on[event]
      if (on === undefined) return false
      const { action: type, workflow_run: of } = payload as { action?: string; workflow_run?: { name?: string } }
      const named = on?.workflows === undefined || on.workflows.includes(of?.name ?? '')
      return named && (on?.types === undefined || on.types.includes(type ?? ''))
    },
    runs: contexts => job.if === undefined || isTrue(evaluate(job.if, contexts)),
    inputs: contexts =>
      Object.fromEntries(Object.entries(given).map(([key, value]) => [key, filled(String(value), contexts)])),
    group: contexts => filled(file.concurrency.group, contexts),
    cancels: file.concurrency['cancel-in-progress']
  }
}
