import { readFileSync } from 'node:fs'
import { extractorOn } from '../../../test/helpers/extractor.ts'
import { runFile } from '../../extraction/file.ts'
import { extractors } from '../registry.generated.ts'
import { extractor } from './extractor.ts'

const path = 'a/setup_env.py'
const fixture = readFileSync(new URL('fixtures/setup_env.py', import.meta.url), 'utf8')
const extract = extractorOn(extractor, path)

const commands = (content: string): string[] =>
  extractor.mayMatter?.(content, '') === false ? [] : (extract(content).embedded ?? []).map(({ text }) => text)

/** Name and version of what the commands install, with its line, and the text that stands there. */
async function found(content: string): Promise<string[]> {
  const registered = extractors.find(({ id }) => id === 'python-commands')
  if (registered?.reads !== 'text') throw new Error('not registered')
  const texts = new Map([[path, content]])
  const { components } = await runFile(registered, { path, side: 'head', texts, neighbours: [] })
  const lines = content.split('\n')
  return components.map(({ location: { startLine = 0, startColumn = 0, endColumn = 0 }, ...component }) => {
    const version = component.kind === 'package' ? (component.version ?? '') : ''
    const there = lines[startLine - 1]?.slice(startColumn - 1, endColumn - 1) ?? ''
    return `${component.name} ${version} ${startLine} ${there}`
  })
}

test('commands in a program', async () => {
  expect(await found(fixture)).toEqual([
    'torch 2.4.0 10 torch=={TORCH}',
    'numpy 1.26.4 10 numpy==1.26.4',
    'scipy 1.13.0 11 scipy==1.13.0'
  ])
})

test.each([
  ['a list', 'subprocess.run(["pip", "install", "a"])', ["'pip' 'install' 'a'"]],
  ['an alias', 'from subprocess import check_call as c\nc(["pip", "install", "a"])', ["'pip' 'install' 'a'"]],
  ['by keyword', 'subprocess.run(args=("pip", "install"))', ["'pip' 'install'"]],
  ['a text', 'subprocess.run("pip install a && b", shell=True)', ['pip install a && b']],
  ['a text in parts', 'import os\nos.system("pip " "install" + " a")', ['pip install a']],
  ['a name', 'C = ["pip", "install", "a"]\nimport subprocess\nsubprocess.run(C)', ["'pip' 'install' 'a'"]],
  ['a sum', 'subprocess.run(["pip"] + ["install"] + more)', [`'pip' 'install' "\${__}"`]],
  ['a spread', 'P = ["a", "b"]\nsubprocess.run(["pip", "install", *P, *Q])', [`'pip' 'install' 'a' 'b' "\${__}"`]],
  [
    'a parameter',
    'def f(p):\n  subprocess.run(["pip", "install", p])\nf("a==1")\nf("b")',
    ["'pip' 'install' 'a==1' 'b'"]
  ],
  ['append', 'C = ["pip"]\nC.append("install")\nC.extend(["a", "b"])\nsubprocess.run(C)', ["'pip' 'install' 'a' 'b'"]],
  ['+=', 'C = ["pip", "install"]\nC += ["a"]\nsubprocess.run(C)', ["'pip' 'install' 'a'"]],
  ['the first of two', 'subprocess.run((["pip"] if x else ["pip3"]) + ["install", "a"])', ["'pip' 'install' 'a'"]],
  ['an unknown interpreter', 'subprocess.run([py, "-m", "pip"])', ["'python3' '-m' 'pip'"]],
  ['a path', 'subprocess.run([os.path.join(v, "bin", "pip"), "install"])', [`"\${__}"'/''pip' 'install'`]],
  ['a Path', 'subprocess.run([str(Path(v) / "bin" / "pip"), "install"])', [`"\${__}"'/''pip' 'install'`]],
  ['which', 'subprocess.run([shutil.which("pip"), "install"])', ["'pip' 'install'"]],
  ['an imported module', 'import importlib\nimportlib.import_module("pip").main(["install"])', ["pip 'install'"]],
  [
    'a prepared call',
    'from functools import partial\nimport subprocess\nr = partial(subprocess.run, check=True)\nr(["pip"])',
    ["'pip'"]
  ],
  ['sh', 'import sh\nsh.pip("install", "a")', ["pip 'install' 'a'"]],
  ['a command of sh', 'from sh import pip\npip.install("a")', ["pip install 'a'"]],
  ['plumbum', 'from plumbum.cmd import npm\nnpm("install", "a")', ["npm 'install' 'a'"]],
  ['another shell', 'from mine import sh\nsh.pip("install", "a")', []],
  [
    'a session of Nox',
    'import nox\n@nox.session\ndef t(s):\n  s.install("a")\n  s.run("b")',
    ["pip install 'a'", "'b'"]
  ],
  ['install of something else', 'def t(s):\n  s.install("a")', []],
  ['a task', 'from invoke import task\n@task\ndef t(cx):\n  cx.run("pip install a")', ['pip install a']],
  ['Fabric', 'from fabric import Connection\nConnection("h").sudo("pip install a")', ['pip install a']],
  ['micropip', 'import micropip\nawait micropip.install(["a", "b"])', ["pip install 'a' 'b'"]],
  ['conda', 'import conda.cli.python_api as c\nc.run_command("install", "a")', ["conda 'install' 'a'"]],
  ['Ray', 'ray.init(runtime_env={"pip": ["a"]})', ["pip install 'a'"]],
  ['an environment of Ray', 'from ray.runtime_env import RuntimeEnv\nRuntimeEnv(pip=["a"])', ["pip install 'a'"]],
  ['MLflow', 'mlflow.pyfunc.log_model("m", extra_pip_requirements=["a"])', ["pip install 'a'"]],
  ['Flyte', 'ImageSpec(packages=["a"])', ["pip install 'a'"]],
  ['packages of something else', 'setup(packages=["a"])', []],
  ['the interpreter', 'subprocess.run([sys.executable, "-m", "pip"])', ["'python3' '-m' 'pip'"]],
  ['a version', 'V = "1"\nos.system(f"pip install a=={V} b=={W}")', ['pip install a==1 b==${__}']],
  ['a split text', 'subprocess.run("pip install a".split())', ['pip install a']],
  ['shlex', 'subprocess.run(shlex.split("pip install a"))', ['pip install a']],
  ['a quote', `subprocess.run(["a'b"])`, [String.raw`'a'\''b'`]],
  ['exec', 'os.execvp("pip", ["pip", "install", "a"])', ["'pip' 'install' 'a'"]],
  ['execlp', 'os.execlp("pip", "pip", "install", "a")', ["'pip' 'install' 'a'"]],
  ['asyncio', 'await asyncio.create_subprocess_exec("pip", "install", "a")', ["'pip' 'install' 'a'"]],
  ['pip itself', 'import pip\npip.main(["install", "a"])', ["pip 'install' 'a'"]],
  ['IPython', 'get_ipython().system("pip install a")', ['pip install a']],
  ['a magic', 'get_ipython().run_line_magic("pip", "install a")', ['pip install a']],
  ['a cell magic', 'get_ipython().run_cell_magic("bash", "", "pip install a")', ['pip install a']],
  ['another magic', 'get_ipython().run_line_magic("time", "x")', []],
  ['Nox', 'def t(session):\n  session.install("a", "b")\n  session.run("c")', ["pip install 'a' 'b'", "'c'"]],
  ['Invoke', 'def t(c):\n  c.run("pip install a")', ['pip install a']],
  ['Modal', 'x = modal.Image.debian_slim().pip_install("a==1", "b")', ["pip install 'a==1' 'b'"]],
  ['commands of Modal', 'i.run_commands("pip install a", ["b"])', ['pip install a', 'b']],
  ['Kubeflow', '@component(packages_to_install=["a==1"])\ndef f(): pass', ["pip install 'a==1'"]],
  ['Airflow', 'PythonVirtualenvOperator(requirements=["a"])', ["pip install 'a'"]],
  ['requirements of something else', 'Project(requirements=["a"])', []],
  ['a message', 'raise ImportError("run: pip install subprocess")', []],
  ['another run', 'app.run("pip install a")', []],
  ['no argument', 'import os\nos.system()', []],
  ['a comment', '# subprocess.run(["pip"])', []],
  ['not Python', 'subprocess.run([', ['']],
  ['nothing', '', []]
])('%s', (_, content, expected) => {
  expect(commands(content)).toEqual(expected)
})

test('many commands are a gap', () => {
  const { gaps, embedded = [] } = extract('subprocess.run("a")\n'.repeat(1001))
  expect(embedded).toHaveLength(1000)
  expect(gaps.map(({ code, location }) => [code, location?.startLine])).toEqual([['limit-exceeded', 1001]])
})

test.each([
  ['words', `subprocess.run([\n${'"pip",\n'.repeat(501)}])\n`, 502],
  ['words of a sum', `subprocess.run([${'"pip",'.repeat(300)}] + [${'"pip",'.repeat(300)}])\n`, 1],
  ['texts', `os.system(\n${'"pip "\n'.repeat(201)})\n`, 202],
  ['texts of a sum', `os.system("a" + b${' + "pip "'.repeat(30)} + (${'"pip "\n'.repeat(201)}))\n`, 169],
  ['fields', `os.system(f"pip install ${'{a} '.repeat(201)}")\n`, 1]
])('a command of very many %s is a gap', (_, content, line) => {
  const { gaps } = extract(`import os, subprocess; ${content}`)
  expect(gaps.map(({ code, location }) => [code, location?.startLine])).toEqual([['limit-exceeded', line]])
})
