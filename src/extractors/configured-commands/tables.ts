import type { Installer } from '../shared/commands/package-words.ts'
import { keyPaths as paths, type KeyPath } from '../shared/files/key-paths.ts'

const pip: Installer = { command: 'pip install', joint: '==' }
const npm: Installer = { command: 'npm install -g', joint: '@' }

/** Mappings of names to versions, of which those with a prefix are packages that a command installs. */
export interface PinnedPackages {
  readonly path: KeyPath
  readonly installer: Installer
  readonly prefix?: string
}

/** Mappings that describe one package each: which registry it is of, its name and its version. */
export interface DescribedPackages {
  readonly path: KeyPath
  readonly type: string
  readonly name: string
  readonly installers: ReadonlyMap<string, Installer>
}

/** Where the settings of one tool hold commands and packages. */
export interface SettingsTable {
  readonly path: RegExp
  /** Keys at the root of which a file has one, where its name is that of other files as well. */
  readonly when?: readonly string[]
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
  /** Addresses of indexes of Python packages. */
  readonly indexes?: readonly KeyPath[]
  readonly pinned?: readonly PinnedPackages[]
  readonly described?: readonly DescribedPackages[]
  /** Mappings with a `dockerfile`, below a `context` if they have one. */
  readonly builds?: readonly KeyPath[]
  /** The texts of Dockerfiles. */
  readonly dockerfiles?: readonly KeyPath[]
}

/** <https://containers.dev/implementors/json_reference/#lifecycle-scripts> */
const lifecycle = ['initialize', 'onCreate', 'updateContent', 'postCreate', 'postStart', 'postAttach']

const registries: ReadonlyMap<string, Installer> = new Map([
  ['npm', npm],
  ['pypi', pip],
  ['pip', pip]
])

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
  },
  // Truss, <https://docs.baseten.co/reference/truss-configuration>
  {
    path: /(?:^|\/)config\.ya?ml$/,
    when: [
      ...[
        'model_name',
        'model_metadata',
        'model_class_name',
        'model_class_filename',
        'model_cache',
        'requirements_file'
      ],
      ...['system_packages', 'bundled_packages_dir', 'examples_filename', 'build_commands', 'external_package_dirs']
    ],
    requirements: paths('requirements []'),
    lists: paths('requirements_file'),
    commands: paths('build_commands []')
  },
  // <https://docs.cerebrium.ai/toml-reference/toml-reference>
  {
    path: /(?:^|\/)cerebrium\.toml$/,
    pinned: [{ path: ['cerebrium', 'dependencies', 'pip'], installer: pip }],
    lists: paths('cerebrium dependencies paths pip'),
    commands: paths('cerebrium deployment shell_commands []', 'cerebrium deployment pre_build_commands []')
  },
  // RunPod, <https://github.com/runpod/runpodctl>
  { path: /(?:^|\/)runpod\.toml$/, lists: paths('runtime requirements_path') },
  // <https://gofastmcp.com/deployment/server-configuration>
  {
    path: /(?:^|\/)(?:[\w-]{1,40}\.)?fastmcp\.json$/,
    requirements: paths('environment dependencies []', 'dependencies []'),
    lists: paths('environment requirements')
  },
  // MLflow, <https://mlflow.org/docs/latest/ml/projects/>
  { path: /(?:^|\/)python_env\.ya?ml$/, requirements: paths('build_dependencies []', 'dependencies []') },
  // Snapcraft and its relatives, <https://documentation.ubuntu.com/snapcraft/stable/reference/plugins/python-plugin/>
  {
    path: /(?:^|\/)\.?(?:snapcraft|charmcraft|rockcraft)\.ya?ml$/,
    requirements: paths('parts * python-packages []', 'parts * charm-python-packages []'),
    lists: paths('parts * python-requirements []', 'parts * charm-requirements []')
  },
  // CondaPkg.jl, <https://github.com/JuliaPy/CondaPkg.jl>
  { path: /(?:^|\/)CondaPkg\.toml$/, pinned: [{ path: ['pip', 'deps'], installer: pip }] },
  // mise, <https://mise.jdx.dev/dev-tools/backends/>
  {
    path: /(?:^|\/)(?:\.?mise(?:\.[\w-]{1,40})*|mise\/config|\.config\/mise\/conf\.d\/[\w.-]{1,60})\.toml$/,
    pinned: [
      { path: ['tools'], installer: pip, prefix: 'pipx:' },
      { path: ['tools'], installer: npm, prefix: 'npm:' }
    ]
  },
  // Pants, <https://www.pantsbuild.org/stable/reference/subsystems/python-repos>
  {
    path: /(?:^|\/)pants(?:\.[\w-]{1,40})?\.toml$/,
    indexes: paths('python-repos indexes []', 'python-repos indexes add []')
  },
  // The registry of MCP servers, <https://github.com/modelcontextprotocol/registry/blob/main/docs/reference/server-json/generic-server-json.md>
  {
    path: /(?:^|\/)server\.json$/,
    described: [
      { path: ['packages', '[]'], type: 'registryType', name: 'identifier', installers: registries },
      { path: ['packages', '[]'], type: 'registry_type', name: 'identifier', installers: registries },
      { path: ['packages', '[]'], type: 'registry_name', name: 'name', installers: registries }
    ]
  },
  // Marketplaces of Claude Code, <https://code.claude.com/docs/en/plugin-marketplaces>
  {
    path: /(?:^|\/)\.claude-plugin\/marketplace\.json$/,
    described: [{ path: ['plugins', '[]', 'source'], type: 'source', name: 'package', installers: registries }]
  }
]
