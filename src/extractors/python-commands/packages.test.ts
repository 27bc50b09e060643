import { extractorOn } from '../../../test/helpers/extractor.ts'
import { extractor } from './extractor.ts'

const extract = extractorOn(extractor, 'a/task.py')
const index = 'https://index.example/simple'

const commands = (content: string): string[] =>
  extractor.mayMatter?.(content, '') === false ? [] : (extract(content).embedded ?? []).map(({ text }) => text)

const ray = (value: string): string => `import ray\nray.init(runtime_env={'pip': ${value}})`

test.each([
  ['Modal, a list', `i.pip_install(['a==1', 'b'])`, ["pip install 'a==1' 'b'"]],
  ['Modal, what is spread', `P = ['a']\ni.pip_install(*P)`, ["pip install 'a'"]],
  ['Modal, uv', `i.uv_pip_install('a', requirements=['r.txt'])`, ["pip install 'a' -r 'r.txt'"]],
  ['Modal, an index', `i.pip_install('a', index_url='${index}')`, [`pip install 'a' --index-url '${index}'`]],
  ['Modal, no index', `i.pip_install('a', index_url=None)`, ["pip install 'a'"]],
  ['Modal, a list of a file', `i.pip_install_from_requirements('r.lst')`, ["pip install -r 'r.lst'"]],
  [
    'Kubeflow, its indexes',
    `@dsl.component(packages_to_install=['a'], pip_index_urls=['${index}', 'b'])\ndef f(): pass`,
    [`pip install 'a' --index-url '${index}' --extra-index-url 'b'`]
  ],
  ['Kubeflow, nothing', `f(packages_to_install=None)`, []],
  ['Airflow, a decorator', `@task.virtualenv(requirements=['a'])\ndef f(): pass`, ["pip install 'a'"]],
  ['Airflow, a text', `PythonVirtualenvOperator(requirements='a==1\\nb')`, ["pip install 'a==1' 'b'"]],
  ['Airflow, indexes', `venv_task(requirements=['a'], index_urls=['b'])`, ["pip install 'a' --index-url 'b'"]],
  ['Ray', ray(`['a']`), ["pip install 'a'"]],
  ['Ray, options', ray(`{'packages': ['a'], 'pip_check': False}`), ["pip install 'a'"]],
  ['Ray, a file', ray(`'r.txt'`), ["pip install -r 'r.txt'"]],
  ['Ray, uv', `f.options(runtime_env={'uv': ['a']})`, ["pip install 'a'"]],
  ['Ray, a name', `E = {'pip': ['a']}\nray.init(runtime_env=E)`, ["pip install 'a'"]],
  ['Ray, conda', `RuntimeEnv(conda={'dependencies': ['pip', {'pip': ['a']}]})`, ["pip install 'a'"]],
  ['Ray, Serve', `d(ray_actor_options={'runtime_env': {'pip': ['a']}})`, ["pip install 'a'"]],
  ['Ray, only known when it runs', `f(runtime_env=env)`, []],
  ['Vertex AI', `aiplatform.CustomTrainingJob(requirements=['a'])`, ["pip install 'a'"]],
  ['Agent Engine', `agent_engines.create(x, requirements=['a'])`, ["pip install 'a'"]],
  ['MLflow', `mlflow.sklearn.log_model(m, pip_requirements=['a'])`, ["pip install 'a'"]],
  ['MLflow, a file', `mlflow.log_model(m, extra_pip_requirements='r.txt')`, ["pip install -r 'r.txt'"]],
  ['MLflow, conda', `log(conda_env={'dependencies': ['python', {'pip': ['a', 'b']}]})`, ["pip install 'a' 'b'"]],
  ['MLflow, a wrapper', `def f(pip_requirements):\n  log_model(m, pip_requirements=pip_requirements)`, []],
  ['Beam', `Image(python_packages=['a'])`, ["pip install 'a'"]],
  ['Beam, a method', `Image().add_python_packages(['a'])`, ["pip install 'a'"]],
  ['BentoML', `bentoml.images.Image().python_packages('a', 'b')`, ["pip install 'a' 'b'"]],
  ['BentoML, a file', `import bentoml\ni.requirements_file('r.txt')`, ["pip install -r 'r.txt'"]],
  ['a file of something else', `i.requirements_file('r.txt')`, []],
  ['Flyte', `ImageSpec(packages=['a'], pip_index='b')`, ["pip install 'a' --index-url 'b'"]],
  ['Flyte, an image', `flyte.Image.from_debian_base().with_pip_packages('a')`, ["pip install 'a'"]],
  ['ZenML', `DockerSettings(requirements=['a'])`, ["pip install 'a'"]],
  ['Coiled', `coiled.create_software_environment(pip=['a'])`, ["pip install 'a'"]],
  ['Dask', `PipInstall(['a'])`, ["pip install 'a'"]],
  ['Azure', `CondaDependencies.create(pip_packages=['a'])`, ["pip install 'a'"]],
  ['Azure, one', `d.add_pip_package('a')`, ["pip install 'a'"]],
  ['ClearML', `Task.add_requirements('a', '1.0')`, ["pip install 'a''==''1.0'"]],
  ['ClearML, a range', `Task.add_requirements('a', '>=1.0')`, ["pip install 'a''>=1.0'"]],
  ['ClearML, any version', `Task.add_requirements('a')`, ["pip install 'a'"]],
  ['ClearML, a task', `from clearml import Task\nTask.create(packages=['a'])`, ["pip install 'a'"]],
  ['a task of something else', `Task.create(packages=['a'])`, []],
  ['Hugging Face Jobs', `run_uv_job('t.py', dependencies=['a'])`, ["pip install 'a'"]],
  ['FastMCP', `FastMCP('x', dependencies=['a'])`, ["pip install 'a'"]],
  ['Databricks', `dbutils.library.installPyPI('a', version='1')`, ["pip install 'a''==''1'"]],
  ['Databricks, an index', `PythonPyPiLibrary(package='a', repo='b')`, ["pip install 'a' --index-url 'b'"]],
  ['Databricks Connect', `DatabricksEnv().withDependencies('a', 'b')`, ["pip install 'a' 'b'"]],
  [
    'Databricks, an environment',
    `from databricks.sdk.service import compute\ncompute.Environment(dependencies=['a'])`,
    ["pip install 'a'"]
  ],
  ['an environment of something else', `Environment(dependencies=['a'])`, []],
  ['EMR', `sc.install_pypi_package('a', 'b')`, ["pip install 'a' --index-url 'b'"]],
  ['BigQuery', `import bigframes.pandas as b\n@b.udf(packages=['a'])\ndef f(): pass`, ["pip install 'a'"]],
  ['another function', `@udf(packages=['a'])\ndef f(): pass`, []],
  ['Lightning', `import lightning as L\nL.BuildConfig(requirements=['a'])`, ["pip install 'a'"]],
  ['Metaflow', `@pypi(packages={'a': '1', 'b': ''})\n@step\ndef f(s): pass`, ["pip install 'a''==''1' 'b'"]],
  ['Metaflow, conda', `@conda(libraries={'a': '1'})\ndef f(s): pass`, ["conda install 'a''==''1'"]],
  ['fal', `import fal\n@fal.function(requirements=['a'])\ndef f(): pass`, ["pip install 'a'"]],
  ['fal, a class', `import fal\nclass A(fal.App):\n  requirements = ['a']`, ["pip install 'a'"]],
  ['a class of something else', `class A(App):\n  requirements = ['a']`, []],
  ['Glue', `job(DefaultArguments={'--additional-python-modules': 'a==1, b'})`, ["pip install 'a==1' 'b'"]],
  ['Prefect', `DockerContainer(env={'EXTRA_PIP_PACKAGES': 'a b'})`, ["pip install 'a' 'b'"]],
  ['Letta', `f(pip_requirements=[{'name': 'a', 'version': '1'}, {'name': 'b'}])`, ["pip install 'a''==''1' 'b'"]],
  ['Pyodide', `await micropip.install('a')`, ["pip install 'a'"]],
  ['pip-run', `__requires__ = ['a']`, ["pip install 'a'"]],
  ['a web UI', `import launch\nlaunch.run_pip('install a', 'x')`, ['pip install a']],
  ['SkyPilot', `import sky\nsky.Task(setup='pip install a', run='b')`, ['pip install a', 'b']],
  ['Kubernetes', `KubernetesPodOperator(cmds=['pip'], arguments=['install', 'a'])`, ["'pip' 'install' 'a'"]],
  ['Pants', `python_requirement(name='x', requirements=['a'])`, ["pip install 'a'"]],
  ['Pants, a file', `python_requirements(source='r.lst')`, ["pip install -r 'r.lst'"]],
  ['a function of the project', `def pip_install(label, *args): pass\npip_install('Updating', 'a')`, []],
  ['an imported function', `from tools import pip_install\npip_install('Updating', 'a')`, []],
  ['requirements of something else', `Project(requirements=['a'])`, []],
  ['a definition', `def f(packages_to_install=['a'], pip_requirements=None): pass`, []],
  [
    'names of prototypes',
    `f(constructor=['a'], __proto__=['b'], pip_packages={'__proto__': '1'})`,
    ["pip install '__proto__''==''1'"]
  ]
])('%s', (_, content, expected) => {
  expect(commands(content)).toEqual(expected)
})

test('a name and its version are placed where they stand', () => {
  const content = `dbutils.library.installPyPI('abc', version='1.0')`
  const [command] = extract(content).embedded ?? []
  const places = ['abc', '1.0'].map(word => command?.map(command.text.indexOf(word)) ?? 0)
  expect(places.map(at => content.slice(at, at + 3))).toEqual(['abc', '1.0'])
})

test('a list is looked for beside the program and in the root', () => {
  const content = `i.pip_install_from_requirements('deps.lst')\nray.init(runtime_env={'pip': '/abs.txt'})`
  expect(extract(content).wantsAs).toEqual(
    ['a/deps.lst', 'deps.lst'].map(path => ({ path, format: 'pip-requirements' }))
  )
})

test.each([
  ['versions', `@pypi(packages={${"'a': '1',".repeat(501)}})\ndef f(s): pass`],
  ['mappings', `f(pip_requirements=[${"{'name': 'a'},".repeat(501)}])`],
  ['words', `f(env={'EXTRA_PIP_PACKAGES': '${'a '.repeat(501)}'})`]
])('very many %s are a gap', (_, content) => {
  expect(extract(content).gaps.map(({ code }) => code)).toEqual(['limit-exceeded'])
})
