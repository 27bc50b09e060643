/** Keys that lead to values: `*` is every entry of a mapping, `[]` every item of a list. */
export type KeyPath = readonly string[]

/** Where the settings of one tool hold commands and packages. */
export interface SettingsTable {
  readonly path: RegExp
  /** A text for a shell, or the words of a program as a list. */
  readonly commands?: readonly KeyPath[]
  /** A mapping with a `command` and its `args`. */
  readonly calls?: readonly KeyPath[]
  /** Mappings of features of dev containers and their options. */
  readonly features?: readonly KeyPath[]
  /** A mapping with an `entrypoint` and a `command` whose words follow it. */
  readonly containers?: readonly KeyPath[]
  /** Texts that pip reads as lines of a requirements file. */
  readonly requirements?: readonly KeyPath[]
  /** Paths of requirements files. */
  readonly lists?: readonly KeyPath[]
  /** Mappings with a `dockerfile`, below a `context` if they have one. */
  readonly builds?: readonly KeyPath[]
  /** The texts of Dockerfiles. */
  readonly dockerfiles?: readonly KeyPath[]
}

const paths = (...texts: readonly string[]): readonly KeyPath[] => texts.map(text => text.split(' '))

/** <https://containers.dev/implementors/json_reference/#lifecycle-scripts> */
const lifecycle = ['initialize', 'onCreate', 'updateContent', 'postCreate', 'postStart', 'postAttach']

const hooks = ['hooks * [] hooks [] command', 'hooks * [] command', 'hooks * [] bash']

export const tables: readonly SettingsTable[] = [
  {
    path: /(?:^|\/)\.?devcontainer\.json$/,
    commands: paths(...lifecycle.flatMap(name => [`${name}Command`, `${name}Command *`])),
    builds: paths('build'),
    features: paths('features')
  },
  {
    path: /(?:^|\/)\.claude\/settings(?:\.local)?\.json$/,
    commands: paths(
      ...hooks,
      'statusLine command',
      'apiKeyHelper',
      'awsAuthRefresh',
      'awsCredentialExport',
      'otelHeadersHelper'
    )
  },
  { path: /(?:^|\/)(?:hooks\/hooks|\.cursor\/hooks|\.github\/hooks\/[^/]+)\.json$/, commands: paths(...hooks) },
  {
    path: /(?:^|\/)\.cursor\/environment\.json$/,
    commands: paths('install', 'start', 'terminals [] command'),
    builds: paths('build')
  },
  {
    path: /(?:^|\/)\.(?:gemini|qwen)\/settings\.json$/,
    commands: paths('tools discoveryCommand', 'tools callCommand', 'toolDiscoveryCommand', 'toolCallCommand', ...hooks)
  },
  { path: /(?:^|\/)\.vscode\/tasks\.json$/, calls: paths('tasks []', 'tasks [] linux', 'tasks [] osx') },
  // <https://github.com/replicate/cog/blob/main/docs/yaml.md>
  {
    path: /(?:^|\/)cog\.ya?ml$/,
    commands: paths('build run []', 'build run [] command', 'build pre_install []'),
    requirements: paths('build python_packages []'),
    lists: paths('build python_requirements')
  },
  // <https://docs.bentoml.com/en/latest/reference/bentoml/bento-build-options.html>
  {
    path: /(?:^|\/)bentofile\.ya?ml$/,
    requirements: paths('python packages []', 'conda pip []'),
    lists: paths('python requirements_txt')
  },
  // <https://docs.docker.com/reference/compose-file/services/>
  {
    path: /(?:^|\/)(?:docker-|podman-|container-)?compose(?:[-_.][\w.-]{1,60})?\.ya?ml$/,
    commands: paths('services * command', 'services * entrypoint', 'services * post_start [] command'),
    containers: paths('services *'),
    builds: paths('services * build'),
    dockerfiles: paths('services * build dockerfile_inline')
  }
]
