import { terminal } from '../../core/untrusted.ts'
import { ecosystems } from '../../ecosystems/registry.generated.ts'
import { fetchExports } from '../../sources/osv/export/fetch.ts'
import { isOsvEcosystem } from '../../sources/osv/source.ts'
import { version } from '../../core/version.ts'
import type { Arguments } from '../catalogue.ts'

/** `weighbridge osv fetch`: 0 when every export is there and current, 2 when one could not be had. */
export async function execute({ values, positionals }: Arguments): Promise<number> {
  const [dir] = positionals
  if (dir === undefined) {
    process.stderr.write('weighbridge: osv fetch needs a folder; see weighbridge osv fetch --help\n')
    return 2
  }
  const { ecosystem, url } = values
  const wanted =
    typeof ecosystem === 'string'
      ? ecosystem.split(',').map(name => name.trim())
      : [...ecosystems.values()].filter(isOsvEcosystem).map(({ osvName }) => osvName)
  const results = await fetchExports(dir, wanted, {
    now: () => new Date(),
    signal: AbortSignal.timeout(60 * 60 * 1000),
    version,
    ...(typeof url === 'string' ? { url } : {})
  })
  for (const result of results) {
    const name = terminal(result.ecosystem)
    if (result.status === 'failed') process.stderr.write(`${name}: ${terminal(result.reason)}\n`)
    else {
      const slow = result.unindexed === undefined ? '' : `, without an index: ${terminal(result.unindexed)}`
      process.stdout.write(`${name}: ${result.records} advisories, ${result.status}${slow}\n`)
    }
  }
  return results.some(({ status }) => status === 'failed') ? 2 : 0
}
