import { yamlAt, yamlEntries, yamlItems, yamlText } from '../../syntax/yaml/tree.ts'
import type { YamlNode, YamlScalar } from '../../syntax/yaml/tree.ts'
import { actionIndexes } from './action-indexes.ts'
import { environmentIn } from './environment.ts'
import type { Variable } from './environment.ts'
import type { KnownValues } from './expansions.ts'
import { filledText } from './filled-in.ts'
import { inputScripts } from './inputs.ts'
import { knownWithin } from './stated-values.ts'
import { isOnWindows } from './windows.ts'

/** Text that a step runs. */
export interface Script {
  readonly node: YamlScalar
  /** `windows`: for PowerShell or cmd. */
  readonly language: 'shell' | 'windows' | 'python'
  /** The words of a command that the text goes on with. */
  readonly before?: string
  /** Plain values that the step, its job and the pipeline give to variables; the step's own come last. */
  readonly variables: readonly (readonly [name: string, value: string])[]
  /** What is known of the expressions in it. */
  readonly known: KnownValues
  /** The keys that lead to it: `jobs.test.steps`. */
  readonly slot: string
  /** The folder that it runs in as written, from the one that the pipeline runs in; undefined where it says none. */
  readonly folder: string | undefined
  /** The same for scripts that run after each other on one machine. */
  readonly job: string
}

/** What a part of a pipeline says of the steps in it. */
interface Surroundings {
  readonly shell: string | undefined
  readonly variables: Script['variables']
  readonly known: KnownValues
  readonly folder: string | undefined
  readonly job: string
}

/** An image that a job or a step runs in. */
export interface PipelineImage {
  readonly node: YamlScalar
  /** Taken off the text: `docker://`. */
  readonly prefix: string
  /** The keys that lead to it. */
  readonly slot: string
}

/** A variable that a step, a job or the pipeline sets for what it runs. */
export interface PipelineVariable extends Variable {
  readonly slot: string
}

export interface Pipeline {
  readonly scripts: readonly Script[]
  readonly images: readonly PipelineImage[]
  readonly environment: readonly PipelineVariable[]
}

/** One more than the runner reads of a file, which tells of those that it leaves out. */
const maxScripts = 5001
/** Around one script; of those beyond it the value is not known. */
const mostVariables = 1000
const longestSlot = 300
const scriptKeys = new Set([
  'run',
  'script',
  'before_script',
  'after_script',
  'pre_get_sources_script',
  'command',
  'commands',
  'bash'
])
/** Keys that hold scripts in the files of one service: elsewhere they mean other things. */
const ownKeys: readonly (readonly [path: RegExp, keys: ReadonlySet<string>])[] = [
  // <https://config.travis-ci.com/ref/job>
  [/(?:^|\/)\.travis\.ya?ml$/, words('before_install install after_script after_success after_failure before_deploy')],
  [/(?:^|\/)\.?appveyor\.ya?ml$/, words('init install before_build build_script test_script ps cmd sh')],
  [/(?:^|\/)\.gitpod\.ya?ml$/, words('before init prebuild')],
  // <https://docs.readthedocs.com/platform/stable/config-file/v2.html#build-jobs>
  [
    /(?:^|\/)\.readthedocs\.ya?ml$/,
    words(
      `post_checkout pre_system_dependencies post_system_dependencies pre_create_environment create_environment
      post_create_environment pre_install install post_install pre_build post_build html htmlzip pdf epub`
    )
  ]
]
const folderKeys = ['working-directory', 'working_directory', 'workingDirectory']
const powershellKeys = new Set(['powershell', 'pwsh'])
const variableKeys = ['variables', 'env', 'environment']
/** Under these no key says anything about steps. */
const closed = new Set([
  'with',
  'inputs',
  'outputs',
  'strategy',
  'matrix',
  'needs',
  'permissions',
  'cache',
  'artifacts'
])

/**
 * The scripts and images of a pipeline. The services differ in where they put jobs and agree on what keys are called, so
 * keys count wherever they stand: `run` (GitHub Actions, CircleCI), `script` (GitLab, Azure), `command` (CircleCI,
 * Buildkite).
 */
export function readPipeline(root: YamlNode | undefined, path = '', declared: KnownValues = new Map()): Pipeline {
  const [, own] = ownKeys.find(([file]) => file.test(path)) ?? []
  const scripts: Script[] = []
  const images: PipelineImage[] = []
  const environment: PipelineVariable[] = []
  const seen = new Set<YamlNode>()
  const shellOf = (node: YamlNode): string | undefined =>
    yamlText(node, 'shell') ?? yamlText(node, 'defaults', 'run', 'shell')

  const folderOf = (node: YamlNode): string | undefined =>
    folderKeys.map(key => yamlText(node, key)).find(text => text !== undefined) ??
    yamlText(node, 'defaults', 'run', 'working-directory')

  const addScript = (node: YamlNode, slot: string, around: Surroundings, before?: string): void => {
    const { shell, variables, known, folder, job } = around
    const language = languageOf(shell)
    if (node.type === 'list') for (const item of node.items) addScript(item, slot, around)
    else if (node.type === 'scalar' && node.kind === 'string' && scripts.length < maxScripts && !seen.has(node)) {
      seen.add(node)
      scripts.push({ node, language, variables, known, slot, folder, job, ...(before !== undefined && { before }) })
    }
  }
  const addImage = (node: YamlNode | undefined, slot: string, prefix = ''): void => {
    const named = node?.type === 'map' ? (yamlAt(node, 'image') ?? yamlAt(node, 'name')) : node
    if (named?.type !== 'scalar' || named.kind !== 'string' || named.text === '' || seen.has(named)) return
    seen.add(named)
    images.push({ node: named, prefix, slot })
  }
  const visit = (node: YamlNode, slot: string, around: Surroundings): void => {
    if (seen.has(node)) return
    if (node.type === 'list') {
      seen.add(node)
      for (const item of node.items) visit(item, slot, around)
    }
    if (node.type !== 'map') return
    seen.add(node)
    const known = knownWithin(node, around.known)
    const given = variableKeys
      .flatMap(name => environmentIn(yamlAt(node, name)))
      .map(variable => ({ ...variable, value: filledText(variable.value, known) }))
    for (const variable of [...given, ...actionIndexes(node)]) environment.push({ ...variable, slot })
    const later = yamlItems(yamlAt(node, 'steps')).flatMap(actionIndexes)
    const set = [...later, ...given].map(({ name, value }) => [name, value] as const)
    const inner: Surroundings = {
      shell: shellOf(node) ?? (isOnWindows(node) ? 'pwsh' : around.shell),
      variables: set.length === 0 ? around.variables : [...around.variables, ...set].slice(-mostVariables),
      known,
      folder: folderOf(node) ?? around.folder,
      job: slot
    }
    for (const { key, value, before } of inputScripts(node))
      addScript(value, below(slot, key), { ...inner, shell: undefined }, before)
    for (const { key: name, value } of yamlEntries(node)) {
      if (closed.has(name) || variableKeys.includes(name)) continue
      const at = below(slot, name)
      if (own?.has(name) === true && value.type !== 'map') {
        addScript(value, at, inner)
        // `install: [{ cmd: … }]`
        visit(value, at, inner)
      } else if (scriptKeys.has(name) && value.type !== 'map') addScript(value, at, inner)
      else if (powershellKeys.has(name) && value.type !== 'map') addScript(value, at, { ...inner, shell: 'pwsh' })
      else if (name === 'container') addImage(value, at)
      else if (name === 'image') addDocker(value, at)
      else if (name === 'services') {
        for (const entry of yamlEntries(value)) addImage(entry.value, below(at, entry.key))
        for (const item of yamlItems(value)) addImage(item, at)
      } else if (name === 'docker') for (const item of yamlItems(value)) addImage(yamlAt(item, 'image'), at)
      else if (name === 'uses') addDocker(value, at, true)
      else visit(value, at, inner)
    }
  }
  const addDocker = (value: YamlNode, slot: string, only = false): void => {
    const text = value.type === 'scalar' ? value.text : ''
    const prefix = 'docker://'
    if (text.startsWith(prefix)) addImage(value, slot, prefix)
    // An action's own image may be its Dockerfile.
    else if (!only && !/(?:^|\/)Dockerfile/.test(text)) addImage(value, slot)
  }
  if (root !== undefined)
    visit(root, '', { shell: undefined, variables: [], known: declared, folder: undefined, job: '' })
  return { scripts, images, environment }
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/))
}

function below(slot: string, key: string): string {
  return slot === '' ? key : `${slot}.${key}`.slice(0, longestSlot)
}

function languageOf(shell: string | undefined): Script['language'] {
  if (shell === undefined) return 'shell'
  if (/^python/.test(shell)) return 'python'
  return /\b(?:ba|da|z|k)?sh\b/.test(shell) || shell.includes('${{') ? 'shell' : 'windows'
}
