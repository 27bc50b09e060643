import { code, say } from '../../core/message.ts'
import type { Violation } from '../rule.ts'
import { changeOf, type Sides } from '../shared/sides.ts'

/**
 * Files that newly trust where their packages come from without a certificate, and whose settings are known by the packages
 * alone: one finding a file, not a package. `told` are the files whose settings have been read.
 */
export function trustingFiles(
  sides: Sides,
  told: ReadonlySet<string>
): Violation<'package', 'certificates-unchecked'>[] {
  const found: Violation<'package', 'certificates-unchecked'>[] = []
  for (const [path, packages] of sides.head) {
    if (!sides.changed.has(path) || told.has(path)) continue
    const first = packages.find(({ source }) => source.trusted === true)
    if (first === undefined || sides.before(path).some(({ source }) => source.trusted === true)) continue
    found.push({
      change: changeOf(first, [], sides),
      location: first.source.optionsAt ?? first.location,
      messageId: 'certificates-unchecked',
      message: say`Certificates of package servers are not checked: anyone on the network path can replace packages`,
      help: say`Remove ${code('--trusted-host')}, and add the server's certificate authority to the machine's trust store`
    })
  }
  return found
}
