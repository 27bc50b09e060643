import type { Mentions } from '../shared/mentions.ts'

/** Requirements pin with `==`; uv and Poetry also take `name@1.2`. */
export const mentions: Mentions = {
  joint: '==',
  prefixes: ['pypi', 'pip', 'pipx', 'uv'],
  artefacts: ['-py2.py3-', '-py3-', '-cp3', '.tar.gz'],
  words: ['pip[3x]?', 'pypi', 'fetchpypi', 'buildpythonpackage', 'python_package'],
  installers: [
    'pip install',
    'pip download',
    'pip wheel',
    'uv add',
    'uv init',
    'uv install',
    'uv lock',
    'uv run',
    'uv sync',
    'uv tool',
    'uvx',
    'pipx install',
    'pipx inject',
    'pipx run',
    'pipx upgrade',
    'poetry add',
    'pdm add',
    'rye add',
    'poetry self',
    'poetry update',
    'pdm update',
    'rye install',
    'rye tools',
    'pipx runpip',
    'hatch run',
    'pipenv install',
    'pipenv update',
    'pipenv upgrade',
    'pixi add',
    'easy_install'
  ]
}
