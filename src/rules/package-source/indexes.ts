import type { PackageComponent } from '../../core/component.ts'
import { code, join, say, type Message } from '../../core/message.ts'
import type { Violation } from '../rule.ts'
import { changeOf, type Sides } from '../shared/sides.ts'
import { isPlainHttp, shownUrl } from './source.ts'

/** What a file newly says about its indexes that lets others change what they serve: one finding a file, not a package. */
export function insecureIndexes(sides: Sides): Violation<'package', 'insecure-index'>[] {
  const found: Violation<'package', 'insecure-index'>[] = []
  for (const [path, packages] of sides.head) {
    if (!sides.changed.has(path)) continue
    const before = new Set(sides.before(path).flatMap(insecurities))
    const isNew = (insecurity: string): boolean => !before.has(insecurity)
    const first = packages.find(component => insecurities(component).some(isNew))
    if (first === undefined) continue
    const all = new Set(packages.flatMap(insecurities).filter(isNew))
    const said = [...all].map(words)
    found.push({
      change: changeOf(first, [], sides),
      location: first.source.optionsAt ?? first.location,
      messageId: 'insecure-index',
      message: join(
        said.map(({ message }) => message),
        '; '
      ),
      help: join(
        said.slice(0, 1).map(({ help }) => help),
        ''
      )
    })
  }
  return found
}

const unchecked = 'trusted'

function insecurities({ source }: PackageComponent): string[] {
  const { type, url, extraIndexes = [], findLinks = [], trusted } = source
  if (type !== 'registry') return []
  const urls = [...(url === undefined ? [] : [url]), ...extraIndexes, ...findLinks]
  return [...urls.filter(one => isPlainHttp(one)), ...(trusted === true ? [unchecked] : [])]
}

function words(insecurity: string): { message: Message; help: Message } {
  if (insecurity === unchecked) {
    return {
      message: say`certificates are not checked where packages come from: anybody on the way can serve their own`,
      help: say`Take ${code('--trusted-host')} out and give the index a certificate that is trusted`
    }
  }
  return {
    message: say`packages come from ${code(shownUrl(insecurity))} over a connection that anybody can change`,
    help: say`Use https for the index`
  }
}
