import { toolTable } from '../shared/tools.ts'

/** Programs that pipelines install beside what a project needs, by their canonical names. */
export const toolPurpose = toolTable(
  {
    install: 'pip setuptools wheel build uv pipx poetry',
    check: `pytest tox nox hypothesis coverage codecov flake8 pylint pyflakes pycodestyle pydocstyle ruff black isort
      mypy pyright pytype bandit codespell pre-commit yapf autopep8 autoflake pyupgrade vulture interrogate
      docformatter pip-audit pip-licenses safety semgrep yamllint zizmor nbmake nbval nbqa deptry check-manifest
      validate-pyproject pyroma import-linter diff-cover cpplint clang-format reuse sphinx mkdocs`,
    publish: `twine flit hatch pdm maturin cibuildwheel auditwheel delocate delvewheel abi3audit versioneer
      python-semantic-release commitizen bumpversion bump2version bump-my-version towncrier sigstore conda-build
      anaconda-client`
  },
  ['pytest-', 'flake8-', 'tox-', 'sphinx-', 'mkdocs-', 'types-']
)
