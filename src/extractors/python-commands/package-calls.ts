/**
 * Where an argument stands: a position, or a keyword with the keys inside of its dicts, `runtime_env.pip`. `[]` is every
 * item of a list.
 */
export type ArgumentPath = number | string

/** A call that is told which packages to install where its task, its image or its program runs. */
export interface PackageCall {
  /** The last names of what is called: `library.installPyPI`; absent where a keyword tells enough whatever is called. */
  readonly call?: string
  /** A module that the file has to import, where the name of the call is too general. */
  readonly module?: string
  /** What every program with such a call holds, where its name is too common: part of a regular expression. */
  readonly word?: string
  /** The command that installs them. */
  readonly command?: 'conda install'
  readonly packages?: readonly ArgumentPath[]
  /** All positional arguments are packages. */
  readonly isVariadic?: true
  /** What a text is that stands where a list may: the path of a list, packages with blanks or commas between; else one package. */
  readonly text?: 'file' | 'words' | 'commas'
  /** Where the version of a package stands that is named alone. */
  readonly version?: readonly ArgumentPath[]
  /** Paths of requirements files. */
  readonly files?: readonly ArgumentPath[]
  /** Addresses of the indexes that are asked. */
  readonly indexes?: readonly ArgumentPath[]
}

const runtimeEnvironments = ['pip', 'pip.packages', 'uv', 'uv.packages', 'conda.dependencies.[].pip']

/** The keys of Ray's runtime environments, below a prefix. */
const runtimeEnvironment = (before: string): readonly string[] => runtimeEnvironments.map(key => `${before}${key}`)

const metaflowConda: PackageCall = { command: 'conda install', packages: ['packages', 'libraries'] }

const glueModules = '--additional-python-modules'

const packageCalls: readonly PackageCall[] = [
  // Modal, <https://modal.com/docs/reference/modal.Image>; E2B, <https://e2b.dev/docs/template/defining-template>
  { call: '.pip_install', packages: [], isVariadic: true, indexes: ['index_url', 'extra_index_url'] },
  {
    call: '.uv_pip_install',
    packages: ['packages'],
    isVariadic: true,
    files: ['requirements'],
    indexes: ['index_url', 'extra_index_url']
  },
  { call: '.pip_install_from_requirements', files: [0, 'requirements_txt'], indexes: ['index_url', 'extra_index_url'] },
  // Kubeflow Pipelines, <https://kubeflow-pipelines.readthedocs.io/en/stable/source/dsl.html>
  { packages: ['packages_to_install'], indexes: ['pip_index_urls'] },
  // Airflow, <https://airflow.apache.org/docs/apache-airflow-providers-standard/stable/operators/python.html>
  ...['PythonVirtualenvOperator', 'BranchPythonVirtualenvOperator', 'task.virtualenv', 'venv_task'].map(
    (call): PackageCall => ({ call, packages: ['requirements'], text: 'words', indexes: ['index_urls'] })
  ),
  // Ray, <https://docs.ray.io/en/latest/ray-core/api/doc/ray.runtime_env.RuntimeEnv.html>
  { packages: runtimeEnvironment('runtime_env.'), text: 'file' },
  { packages: runtimeEnvironment('ray_actor_options.runtime_env.'), text: 'file' },
  { call: 'RuntimeEnv', packages: runtimeEnvironment(''), text: 'file' },
  // Vertex AI, <https://docs.cloud.google.com/python/docs/reference/aiplatform/latest>
  ...['CustomTrainingJob', 'CustomJob.from_local_script', 'CustomContainerTrainingJob'].map((call): PackageCall => ({
    call,
    packages: ['requirements']
  })),
  ...['agent_engines.create', 'agent_engines.update', 'ReasoningEngine.create'].map((call): PackageCall => ({
    call,
    packages: ['requirements', 'config.requirements'],
    text: 'file'
  })),
  // MLflow, <https://mlflow.org/docs/latest/api_reference/python_api/mlflow.pyfunc.html>; Letta and Truss share a name
  { packages: ['extra_pip_requirements'], text: 'file' },
  { packages: ['pip_requirements'], text: 'file' },
  { packages: ['conda_env.dependencies.[].pip'] },
  // Beam Cloud, <https://docs.beam.cloud/v2/environment/custom-images>; AutoGen's `with_requirements`
  { packages: ['python_packages'], text: 'file' },
  { call: '.add_python_packages', packages: [0, 'packages'], text: 'file' },
  // BentoML, <https://docs.bentoml.com/en/latest/reference/bentoml/bento-build-options.html>
  { call: '.python_packages', isVariadic: true },
  { call: 'requirements_file', module: 'bentoml', files: [0, 'file_path'] },
  // Flyte, <https://www.union.ai/docs/v1/flyte/api-reference/flytekit-sdk/packages/flytekit.image_spec>
  {
    call: 'ImageSpec',
    packages: ['packages'],
    files: ['requirements'],
    indexes: ['pip_index', 'pip_extra_index_url']
  },
  { call: '.with_pip_packages', isVariadic: true, indexes: ['index_url', 'extra_index_urls'] },
  // ZenML, <https://docs.zenml.io/concepts/containerization>
  { call: 'DockerSettings', packages: ['requirements'], text: 'file' },
  // Coiled, <https://docs.coiled.io/user_guide/software/manual.html>; Dask, <https://distributed.dask.org/en/stable/plugins.html>
  { call: 'create_software_environment', packages: ['pip', 'conda.dependencies.[].pip'], text: 'file' },
  { call: 'PipInstall', packages: [0, 'packages'] },
  // Azure Machine Learning, <https://learn.microsoft.com/en-us/python/api/azureml-core/azureml.core.conda_dependencies.condadependencies>
  { packages: ['pip_packages'] },
  { call: '.add_pip_package', packages: [0, 'pip_package'] },
  // ClearML, <https://clear.ml/docs/latest/docs/references/sdk/task#taskadd_requirements>
  { call: 'Task.add_requirements', packages: [0, 'package_name'], version: [1, 'package_version'] },
  ...['Task.create', '.add_function_step', 'PipelineDecorator.component'].map((call): PackageCall => ({
    call,
    module: 'clearml',
    packages: ['packages'],
    text: 'file'
  })),
  // Hugging Face Jobs, <https://huggingface.co/docs/huggingface_hub/guides/jobs>
  ...['run_uv_job', 'create_scheduled_uv_job'].map((call): PackageCall => ({ call, packages: ['dependencies'] })),
  // FastMCP, <https://gofastmcp.com/servers/server>
  { call: 'FastMCP', packages: ['dependencies'] },
  { call: 'create_function', packages: ['requirements'] },
  // Databricks, <https://docs.databricks.com/aws/en/dev-tools/databricks-utils>, <https://databricks-sdk-py.readthedocs.io/>
  { call: 'library.installPyPI', packages: [0, 'pypiPackage'], version: [1, 'version'], indexes: [2, 'repo'] },
  { call: 'PythonPyPiLibrary', packages: [0, 'package'], indexes: [1, 'repo'] },
  { call: '.withDependencies', packages: [], isVariadic: true },
  { call: 'Environment', module: 'databricks', packages: ['dependencies'] },
  // Notebooks of EMR, <https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-jupyterhub-install-kernels-libs.html>
  { call: '.install_pypi_package', packages: [0], indexes: [1] },
  // BigQuery DataFrames, <https://dataframes.bigquery.dev/>
  ...['remote_function', 'udf'].map((call): PackageCall => ({ call, module: 'bigframes', packages: ['packages'] })),
  // Lightning, <https://lightning.ai/docs/app/stable/>
  ...['BuildConfig', 'CloudBuildConfig'].map((call): PackageCall => ({
    call,
    module: 'lightning',
    packages: ['requirements']
  })),
  // Metaflow, <https://docs.metaflow.org/api/step-decorators/pypi>, <https://docs.metaflow.org/api/step-decorators/conda>
  ...['pypi', 'pypi_base'].map((call): PackageCall => ({ call, word: `(?<=@)${call}`, packages: ['packages'] })),
  ...['conda', 'conda_base'].map((call): PackageCall => ({ ...metaflowConda, call, word: `(?<=@)${call}` })),
  // fal, <https://docs.fal.ai/serverless/>
  ...['fal.function', 'fal.cached'].map((call): PackageCall => ({ call, module: 'fal', packages: ['requirements'] })),
  // AWS Glue, <https://docs.aws.amazon.com/glue/latest/dg/aws-glue-programming-python-libraries.html>
  ...['DefaultArguments', 'default_arguments', 'Arguments', 'script_args', 'create_job_kwargs.DefaultArguments'].map(
    (key): PackageCall => ({ packages: [`${key}.${glueModules}`], text: 'commas' })
  ),
  // Images of Prefect and Dask, <https://docs.prefect.io/v3/deploy/infrastructure-examples/docker>
  ...['env', 'environment', 'job_variables.env'].map((key): PackageCall => ({
    packages: [`${key}.EXTRA_PIP_PACKAGES`],
    text: 'words'
  })),
  // The images of Airflow, <https://airflow.apache.org/docs/docker-stack/entrypoint.html>
  ...['env', 'environment', 'env_vars'].map((key): PackageCall => ({
    packages: [`${key}._PIP_ADDITIONAL_REQUIREMENTS`],
    text: 'words'
  })),
  // Pyodide, <https://micropip.pyodide.org/en/stable/project/api.html>
  ...['micropip.install', 'piplite.install'].map((call): PackageCall => ({
    call,
    packages: [0, 'requirements'],
    indexes: ['index_urls']
  })),
  // Pants, <https://www.pantsbuild.org/stable/reference/targets/python_requirement>
  { call: 'python_requirement', packages: ['requirements'] },
  { call: 'python_requirements', files: ['source'] }
]

/** A name that a program gives the packages it needs. */
export interface PackageName {
  readonly name: string
  /** It stands in a class that derives from one of this module. */
  readonly module?: string
  readonly text?: 'file' | 'words'
}

export const packageNames: readonly PackageName[] = [
  // pip-run, <https://github.com/jaraco/pip-run>
  { name: '__requires__', text: 'words' },
  // fal, <https://docs.fal.ai/serverless/>
  { name: 'requirements', module: 'fal' }
]

const byCall = new Map<string, PackageCall[]>()
const byKeyword = new Map<string, PackageCall[]>()
for (const row of packageCalls) {
  const [first = ''] = row.packages ?? []
  const [table, key] =
    row.call === undefined ? [byKeyword, firstKey(first)] : [byCall, row.call.slice(row.call.lastIndexOf('.') + 1)]
  table.set(key, [...(table.get(key) ?? []), row])
}

function firstKey(path: ArgumentPath): string {
  return String(path).split('.')[0] ?? ''
}

/** The rows for a call, by its last name and its keywords. */
export function packageCallsOf(name: string, keywords: ReadonlyMap<string, unknown>): readonly PackageCall[] {
  return [...(byCall.get(name) ?? []), ...[...keywords.keys()].flatMap(key => byKeyword.get(key) ?? [])]
}

/** Words of which a program that has such a call holds one. */
export const packageWords: readonly string[] = [
  ...packageNames.map(({ name, module }) => module ?? name),
  ...packageCalls.flatMap(({ call, module, word, packages = [] }) =>
    call === undefined ? packages.map(tellingKey) : [word ?? module ?? longest(call.split('.'))]
  )
].filter(word => word !== '')

/** The last key of a path that other libraries do not have. */
function tellingKey(path: ArgumentPath): string {
  const common = new Set(['dependencies', 'packages'])
  const key = String(path)
    .split('.')
    .findLast(one => one.length > 5 && !common.has(one))
  return key?.replace(/^\W+/, '') ?? ''
}

function longest(names: readonly string[]): string {
  return names.reduce((found, name) => (name.length > found.length ? name : found), '')
}
