import type { InstallOptions, InstallRole } from '../shared/install.ts'

const options = (text: string): string[] => text.split(/\s+/).filter(option => option !== '')

const table = (
  values: string,
  roles: Partial<Record<InstallRole, string>>,
  stopsAtCommand = false
): InstallOptions => ({
  values: new Set(options(values)),
  roles: new Map(
    Object.entries(roles).flatMap(([role, text]) => options(text).map(name => [name, role as InstallRole]))
  ),
  stopsAtCommand
})

const npmValues = `--workspace --prefix -C --tag --omit --include --loglevel --cache --userconfig --globalconfig
  --before --cpu --os --libc --install-strategy --save-prefix --otp --fetch-retries --fetch-timeout --network-timeout
  --script-shell --min-release-age --location --allow-git --node-options`
const pnpmValues = `${npmValues} --dir --filter -F --store-dir --virtual-store-dir --reporter --save-catalog-name
  --network-concurrency --lockfile-dir --modules-dir --allow-build --cpu --libc --resume-from`
const yarnValues = `--cwd --cache-folder --modules-folder --mutex --network-concurrency --network-timeout --otp --mode
  --use-yarnrc --preferred-cache-folder`
const bunValues = `-c --config --cwd --backend --cache-dir --cafile --ca --network-concurrency --concurrent-scripts
  --linker --omit -F --filter --minimum-release-age`
const index = { index: '--registry' }

/** Programs of the npm world before their subcommand: options that take a value. */
export const globalValues: ReadonlySet<string> = new Set(
  options(`${npmValues} --registry --dir --filter -F --cwd --config`)
)

/** `npm install`: docs/lib/content/commands/npm-install.md of <https://github.com/npm/cli>. */
export const npmTable = table(`${npmValues} -w`, index)
/** `npm exec` and `npx`: `-p` names packages, the first word is a command then. */
export const npxTable = table(`${npmValues} -w -c --call`, { ...index, main: '-p --package' }, true)
/** `npm init` and `npm create`: the first word names a template. */
export const npmCreateTable = table(`${npmValues} -w`, index, true)
/** `pnpm add`. */
export const pnpmTable = table(pnpmValues, index)
/** `pnpm dlx`. */
export const pnpmDlxTable = table(`${pnpmValues} -c`, { ...index, main: '--package' }, true)
/** `yarn add`. */
export const yarnTable = table(yarnValues, index)
/** `yarn dlx`. */
export const yarnDlxTable = table(yarnValues, { main: '-p --package' }, true)
/** `bun add`. */
export const bunTable = table(bunValues, index)
/** `deno run`, `deno install` and `deno add`: npm's packages are written `npm:name` there. */
export const denoTable = table('--allow-scripts --config -c --import-map --location --cert --env-file --lock', {})
/** `deno run` ends its own words with the program. */
export const denoRunTable = table('--config -c --import-map --location --cert --env-file --lock --seed', {}, true)
/** `bunx`. */
export const bunxTable = table('', { main: '-p --package' }, true)
