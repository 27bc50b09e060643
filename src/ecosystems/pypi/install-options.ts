import type { InstallOptions, InstallRole } from '../shared/install.ts'

/** The options in a text, with blanks between. */
export const options = (text: string): string[] => text.split(/\s+/).filter(option => option !== '')

/** What options say, by what they say. */
export const roles = (byRole: Partial<Record<InstallRole, string>>): ReadonlyMap<string, InstallRole> =>
  new Map(Object.entries(byRole).flatMap(([role, text]) => options(text).map(option => [option, role as InstallRole])))

/** Options of pip itself that take a value. */
export const pipGlobal = `--python --log --log-file --local-log --keyring-provider --proxy --retries --timeout --default-timeout
  --exists-action --cert --client-cert --cache-dir --use-feature --use-deprecated`

/** Of `pip` before its subcommand: options that take a value. */
export const pipGlobalValues: ReadonlySet<string> = new Set(options(`${pipGlobal} --trusted-host`))

/** `pip install`, `pip download` and `pip wheel`, <https://pip.pypa.io/en/stable/cli/pip_install/>. */
export const pipTable: InstallOptions = {
  values: new Set(
    options(`${pipGlobal} -t --target --platform --python-version --implementation --abi --root --prefix --src
      --source --source-dir --source-directory --upgrade-strategy -C --config-settings --config-setting --global-option
      --install-option --build-option --no-binary --only-binary --progress-bar --root-user-action --report
      -d --dest --destination-dir --destination-directory -w --wheel-dir -b --build --build-dir
      --build-directory --group --build-constraint --uploaded-prior-to --all-releases --only-final
      --requirements-from-script`)
  ),
  roles: roles({
    requirement: '-r --requirement',
    constraint: '-c --constraint',
    package: '-e --editable',
    index: '-i --index-url --pypi-url',
    'extra-index': '--extra-index-url',
    'find-links': '-f --find-links',
    'trusted-host': '--trusted-host'
  }),
  abbreviates: new Set(['--pre', '--upgrade', '--no', '--use'])
}

const uvGlobal = `--cache-dir -p --python --color --directory --project
  --config-file --python-preference`

/** Of `uv` before its subcommand: options that take a value. */
export const uvGlobalValues: ReadonlySet<string> = new Set(options(`${uvGlobal} --allow-insecure-host --trusted-host`))

const uvResolver = `${uvGlobal} --keyring-provider -P --upgrade-package --upgrade-group
  --resolution --prerelease --prerelease-package --fork-strategy --exclude-newer --exclude-newer-package
  --no-sources-package --reinstall-package --link-mode -C --config-setting --config-settings
  --config-settings-package --config-setting-package --no-build-isolation-package --no-build-package
  --no-binary-package --refresh-package --python-platform --torch-backend -b --build-constraint --build-constraints
  --excludes --exclude --env-file`

const uvIndexes: Partial<Record<InstallRole, string>> = {
  index: '-i --index-url --default-index',
  'extra-index': '--extra-index-url --index',
  'find-links': '-f --find-links',
  'trusted-host': '--allow-insecure-host --trusted-host',
  strategy: '--index-strategy'
}

/** `uv pip install` and `uv pip sync`, <https://docs.astral.sh/uv/reference/cli/>. */
export const uvPipTable: InstallOptions = {
  values: new Set(
    options(`${uvResolver} --extra --group --cert -t --target --prefix --no-binary --only-binary --python-version
      --output-format --no-editable-package`)
  ),
  roles: roles({
    ...uvIndexes,
    requirement: '-r --requirement --requirements',
    constraint: '-c --constraint --constraints --override --overrides',
    package: '-e --editable'
  })
}

/** `uv add`. */
export const uvAddTable: InstallOptions = {
  values: new Set(
    options(`${uvResolver} -m --marker --optional --group --bounds --rev --tag --branch --extra --package --script
      --no-install-package`)
  ),
  roles: roles({
    ...uvIndexes,
    requirement: '-r --requirement --requirements',
    constraint: '-c --constraint --constraints'
  })
}

const uvToolRoles: Partial<Record<InstallRole, string>> = {
  ...uvIndexes,
  packages: '-w --with --with-executables-from',
  package: '--with-editable',
  requirement: '--with-requirements',
  constraint: '-c --constraint --constraints --override --overrides'
}

/** `uv tool install`. */
export const uvToolInstallTable: InstallOptions = { values: new Set(options(uvResolver)), roles: roles(uvToolRoles) }

/** `uv tool run` and `uvx`. */
export const uvToolRunTable: InstallOptions = {
  values: new Set(options(uvResolver)),
  roles: roles({ ...uvToolRoles, main: '--from' }),
  stopsAtCommand: true
}

/** `uv run`: only what `--with` adds. */
export const uvRunTable: InstallOptions = {
  values: new Set(
    options(`${uvResolver} --extra --no-extra --group --no-group --only-group --package --no-editable-package`)
  ),
  roles: roles(uvToolRoles),
  stopsAtCommand: true
}

/** `uv sync`, `uv lock` and `uv init`: only what they upgrade or add. */
export const uvLockTable: InstallOptions = {
  values: new Set([...uvRunTable.values].filter(option => !/^(?:-P|--upgrade-package)$/.test(option))),
  roles: roles({ package: '-P --upgrade-package --with -w' })
}

/** Of `uv run` before the command that it runs: options that take a value. */
export const uvRunValues: ReadonlySet<string> = new Set([...uvRunTable.values, ...uvRunTable.roles.keys()])

const pipxValues = `--include-resources-from --upgrade-strategy --suffix --python --fetch-python --app --lock --pip-args
  --cooldown --backend --output --python-args --with-suffix`

/** `pipx install` and `pipx inject`, <https://pipx.pypa.io/stable/reference/cli/>. */
export const pipxInstallTable: InstallOptions = {
  values: new Set(options(pipxValues)),
  roles: roles({
    index: '-i --index-url',
    package: '--preinstall',
    main: '--spec',
    requirement: '-r --requirement'
  })
}

/** `pipx run`. */
export const pipxRunTable: InstallOptions = {
  values: new Set(options(pipxValues)),
  roles: roles({ index: '-i --index-url', package: '--with', main: '--spec' }),
  stopsAtCommand: true
}

const poetryGlobal = '-P --project -C --directory'

/** Of `poetry` before its subcommand: options that take a value. */
export const poetryGlobalValues: ReadonlySet<string> = new Set(options(poetryGlobal))

/** `poetry add`, <https://python-poetry.org/docs/cli/#add>. */
export const poetryTable: InstallOptions = {
  values: new Set(options(`${poetryGlobal} -G --group -E --extras --optional --python --platform --markers --source`)),
  roles: new Map()
}

/** `pdm add`, <https://pdm-project.org/en/latest/reference/cli/#add>. */
export const pdmTable: InstallOptions = {
  values: new Set(
    options(`-g -p --project -G --group -L --lockfile --override --config-setting --venv --exclude-newer --platform
      --python --implementation`)
  ),
  roles: roles({ package: '-e --editable' })
}

/** `pipenv install`, <https://pipenv.pypa.io/en/latest/cli.html#install>. */
export const pipenvTable: InstallOptions = {
  values: new Set(options('--categories --python --extra-pip-args --editable-package')),
  roles: roles({ index: '-i --index --pypi-mirror', package: '-e --editable', requirement: '-r --requirements' })
}

/** `pixi add --pypi`, <https://pixi.sh/latest/reference/cli/pixi/add/>; what it adds otherwise is of conda. */
export const pixiTable: InstallOptions = {
  values: new Set(options('--manifest-path -p --platform -f --feature -g --git --branch --tag --rev -s --subdir')),
  roles: new Map()
}
