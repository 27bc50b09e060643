import { keyPaths as paths, type KeyPath } from '../shared/files/key-paths.ts'

/** What a key holds that tools install, wherever it stands in a file. Paths start at its value. */
export interface PackageKey {
  readonly key: string
  /** Lines of a requirements file. */
  readonly requirements?: readonly KeyPath[]
  /** Addresses of indexes of Python packages. */
  readonly indexes?: readonly KeyPath[]
  /** Paths of requirements files. */
  readonly lists?: readonly KeyPath[]
  /** The value is a text with packages in it: with blanks or commas between them. */
  readonly words?: 'blanks' | 'commas'
  /** The value is the text of a YAML file. */
  readonly isYaml?: true
}

/** What every file with such a key has, so that hardly any other is parsed. */
export const telling =
  /runtime_env|runtimeEnvYAML|serveConfigV2|_PIP_ADDITIONAL_REQUIREMENTS|EXTRA_PIP_PACKAGES|extraPipPackages|additional-python-modules|\bpypi["']?\s{0,5}:|environment_key|inline_python|\bdocker["']?\s{0,5}:[^:]{0,400}\brequirements["']?\s{0,5}:|\bConfigMap\b/

const rayPackages = {
  requirements: paths('pip []', 'pip packages []', 'uv []', 'uv packages []', 'conda dependencies [] pip []'),
  lists: paths('pip', 'uv')
}

export const packageKeys: readonly PackageKey[] = [
  // Ray, <https://docs.ray.io/en/latest/ray-core/handling-dependencies.html>, <https://docs.ray.io/en/latest/serve/api/index.html>
  { key: 'runtime_env', ...rayPackages },
  // KubeRay, <https://docs.ray.io/en/latest/cluster/kubernetes/getting-started/rayjob-quick-start.html>
  { key: 'runtimeEnvYAML', isYaml: true, ...rayPackages },
  { key: 'serveConfigV2', isYaml: true },
  // Airflow's images and charts, <https://airflow.apache.org/docs/docker-stack/entrypoint.html>
  { key: '_PIP_ADDITIONAL_REQUIREMENTS', words: 'blanks' },
  { key: 'extraPipPackages', requirements: paths('[]') },
  // Images of Dask and Prefect, <https://github.com/dask/dask-docker>
  { key: 'EXTRA_PIP_PACKAGES', words: 'blanks' },
  // Databricks, <https://docs.databricks.com/aws/en/dev-tools/bundles/library-dependencies>
  { key: 'libraries', requirements: paths('[] pypi package'), indexes: paths('[] pypi repo') },
  { key: 'environments', requirements: paths('[] spec dependencies []') },
  // AWS Glue, <https://docs.aws.amazon.com/glue/latest/dg/aws-glue-programming-python-libraries.html>
  { key: '--additional-python-modules', words: 'commas' },
  // ZenML, <https://docs.zenml.io/concepts/containerization>
  { key: 'settings', requirements: paths('docker requirements []'), lists: paths('docker requirements') },
  // goose, <https://block.github.io/goose/docs/guides/recipes/recipe-reference>
  { key: 'extensions', requirements: paths('[type=inline_python] dependencies []') }
]
