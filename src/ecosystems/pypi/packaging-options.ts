import type { InstallOptions } from '../shared/install.ts'
import { options, pipGlobal, pipTable, roles } from './install-options.ts'

/** Commands that run a program of Python with what `--with` adds to its environment: `fastmcp run`, `mcp dev`, `juv run`. */
export const withTable: InstallOptions = {
  values: new Set(options('-t --transport --host -p --port -n --name -f --env-file -v --env-var --python --project')),
  roles: roles({ package: '--with', requirement: '--with-requirements' })
}

/** `easy_install`, <https://setuptools.pypa.io/en/latest/deprecated/easy_install.html>. */
export const easyInstallTable: InstallOptions = {
  values: new Set(options('-d --install-dir -s --script-dir -b --build-directory --prefix --record -S --site-dirs')),
  roles: roles({ index: '-i --index-url --index', 'find-links': '-f --find-links' })
}

/** `pex`, <https://docs.pex-tool.org/>. */
export const pexTable: InstallOptions = {
  values: new Set(
    options(`-c --script --console-script -m --module -e --entry-point -o --output-file -D --sources-directory -P
      --package --python --platform --complete-platform --interpreter-constraint --pex-root --runtime-pex-root
      --resolver-version --lock --project --python-shebang --venv --layout -C --constraint-file --tmpdir --cache-dir`)
  ),
  roles: roles({
    requirement: '-r --requirement',
    constraint: '--constraints',
    index: '-i --index-url --index --pypi',
    'extra-index': '--extra-index-url',
    'find-links': '-f --find-links --repo'
  })
}

/** `shiv`, which hands on what it does not know to pip. */
export const shivTable: InstallOptions = {
  ...pipTable,
  values: new Set([
    ...[...pipTable.values],
    ...options('-e --entry-point -c --console-script -o --output-file -p --python --site-packages --preamble -E --root')
  ]),
  roles: new Map([...pipTable.roles].filter(([option]) => !/^-(?:c|e)$/.test(option)))
}

/** `pip-compile`, <https://pip-tools.readthedocs.io/en/latest/cli/pip-compile/>. */
export const compileTable: InstallOptions = {
  values: new Set(
    options(`${pipGlobal} -o --output-file --extra --resolver --annotation-style --build-deps-for --max-rounds
      --newline --pip-args --python-executable --unsafe-package --config --only-build-deps`)
  ),
  roles: roles({
    package: '-P --upgrade-package',
    constraint: '-c --constraint',
    index: '-i --index-url',
    'extra-index': '--extra-index-url',
    'find-links': '-f --find-links',
    'trusted-host': '--trusted-host'
  })
}
