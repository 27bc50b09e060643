import type { OptionTable, Role } from './command-line.ts'

const options = (text: string): string[] => text.split(/\s+/).filter(option => option !== '')

const roles = (byRole: Partial<Record<Role, string>>): ReadonlyMap<string, Role> =>
  new Map(Object.entries(byRole).flatMap(([role, text]) => options(text).map(option => [option, role as Role])))

const pipGlobal = `--python --log --log-file --local-log --keyring-provider --proxy --retries --timeout --default-timeout
  --exists-action --trusted-host --cert --client-cert --cache-dir --use-feature --use-deprecated`

/** Of `pip` before its subcommand: options that take a value. */
export const pipGlobalValues: ReadonlySet<string> = new Set(options(pipGlobal))

/** `pip install`, `pip download` and `pip wheel`, <https://pip.pypa.io/en/stable/cli/pip_install/>. */
export const pipTable: OptionTable = {
  values: new Set(
    options(`${pipGlobal} -t --target --platform --python-version --implementation --abi --root --prefix --src
      --source --source-dir --source-directory --upgrade-strategy -C --config-settings --config-setting --global-option
      --install-option --build-option --no-binary --only-binary --progress-bar --root-user-action --report -f
      --find-links -d --dest --destination-dir --destination-directory -w --wheel-dir -b --build --build-dir
      --build-directory --group --build-constraint --uploaded-prior-to --all-releases --only-final
      --requirements-from-script`)
  ),
  roles: roles({
    requirement: '-r --requirement',
    constraint: '-c --constraint',
    package: '-e --editable',
    index: '-i --index-url --pypi-url',
    'extra-index': '--extra-index-url'
  }),
  abbreviates: new Set(['--pre', '--upgrade', '--no', '--use'])
}

const uvGlobal = `--cache-dir -p --python --color --allow-insecure-host --trusted-host --directory --project
  --config-file --python-preference`

/** Of `uv` before its subcommand: options that take a value. */
export const uvGlobalValues: ReadonlySet<string> = new Set(options(uvGlobal))

const uvResolver = `${uvGlobal} -f --find-links --index-strategy --keyring-provider -P --upgrade-package --upgrade-group
  --resolution --prerelease --prerelease-package --fork-strategy --exclude-newer --exclude-newer-package
  --no-sources-package --reinstall-package --link-mode -C --config-setting --config-settings
  --config-settings-package --config-setting-package --no-build-isolation-package --no-build-package
  --no-binary-package --refresh-package --python-platform --torch-backend -b --build-constraint --build-constraints
  --excludes --exclude --env-file`

const uvIndexes: Partial<Record<Role, string>> = {
  index: '-i --index-url --default-index',
  'extra-index': '--extra-index-url --index'
}

/** `uv pip install` and `uv pip sync`, <https://docs.astral.sh/uv/reference/cli/>. */
export const uvPipTable: OptionTable = {
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
export const uvAddTable: OptionTable = {
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

const uvToolRoles: Partial<Record<Role, string>> = {
  ...uvIndexes,
  packages: '-w --with --with-executables-from',
  package: '--with-editable',
  requirement: '--with-requirements',
  constraint: '-c --constraint --constraints --override --overrides'
}

/** `uv tool install`. */
export const uvToolInstallTable: OptionTable = { values: new Set(options(uvResolver)), roles: roles(uvToolRoles) }

/** `uv tool run` and `uvx`. */
export const uvToolRunTable: OptionTable = {
  values: new Set(options(uvResolver)),
  roles: roles({ ...uvToolRoles, main: '--from' }),
  stopsAtCommand: true
}

/** `uv run`: only what `--with` adds. */
export const uvRunTable: OptionTable = {
  values: new Set(
    options(`${uvResolver} --extra --no-extra --group --no-group --only-group --package --no-editable-package`)
  ),
  roles: roles(uvToolRoles),
  stopsAtCommand: true
}

const pipxValues = `--include-resources-from --upgrade-strategy --suffix --python --fetch-python --app --lock --pip-args
  --cooldown --backend --output --python-args --with-suffix`

/** `pipx install` and `pipx inject`, <https://pipx.pypa.io/stable/reference/cli/>. */
export const pipxInstallTable: OptionTable = {
  values: new Set(options(pipxValues)),
  roles: roles({
    index: '-i --index-url',
    package: '--preinstall',
    main: '--spec',
    requirement: '-r --requirement'
  })
}

/** `pipx run`. */
export const pipxRunTable: OptionTable = {
  values: new Set(options(pipxValues)),
  roles: roles({ index: '-i --index-url', package: '--with', main: '--spec' }),
  stopsAtCommand: true
}

const poetryGlobal = '-P --project -C --directory'

/** Of `poetry` before its subcommand: options that take a value. */
export const poetryGlobalValues: ReadonlySet<string> = new Set(options(poetryGlobal))

/** `poetry add`, <https://python-poetry.org/docs/cli/#add>. */
export const poetryTable: OptionTable = {
  values: new Set(options(`${poetryGlobal} -G --group -E --extras --optional --python --platform --markers --source`)),
  roles: new Map()
}
