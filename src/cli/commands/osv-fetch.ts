import { meantWord, nearWord } from '../../core/near-word.ts'
import { shorten, terminal } from '../../core/untrusted.ts'
import { ecosystems } from '../../ecosystems/registry.generated.ts'
import { fetchExports, type Fetched } from '../../sources/osv/export/fetch.ts'
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
  const known = [...ecosystems.values()].filter(isOsvEcosystem).map(({ osvName }) => osvName)
  const wanted = typeof ecosystem === 'string' ? ecosystem.split(',').map(name => name.trim()) : known
  // OSV has more ecosystems than are read here, but hardly two that differ in a letter.
  const misspelt = wanted.find(name => !known.includes(name) && nearWord(name, known) !== undefined)
  if (misspelt !== undefined) {
    const said = terminal(`${JSON.stringify(shorten(misspelt, 80))}${meantWord(misspelt, known)}`)
    process.stderr.write(`weighbridge: --ecosystem takes names as OSV spells them, not ${said}\n`)
    return 2
  }
  const results = await fetchExports(dir, wanted, {
    now: () => new Date(),
    signal: AbortSignal.timeout(60 * 60 * 1000),
    version,
    ...(typeof url === 'string' ? { url } : {})
  })
  const last = results.at(-1)
  if (last?.status === 'failed' && last.unanswered === true) {
    const left = wanted.slice(results.length - 1)
    const what = left.length === wanted.length ? 'nothing was downloaded' : `${left.join(', ')} were not downloaded`
    for (const result of results.slice(0, -1)) tell(result)
    process.stderr.write(`weighbridge: ${terminal(`${what}: ${last.reason}`)}\n`)
    return 2
  }
  for (const result of results) tell(result)
  return results.some(({ status }) => status === 'failed') ? 2 : 0
}

function tell(result: Fetched): void {
  const name = terminal(result.ecosystem)
  if (result.status === 'failed') process.stderr.write(`${name}: ${terminal(result.reason)}\n`)
  else {
    const slow = result.unindexed === undefined ? '' : `, without an index: ${terminal(result.unindexed)}`
    process.stdout.write(`${name}: ${result.records} advisories, ${result.status}${slow}\n`)
  }
}
