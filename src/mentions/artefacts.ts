import { ecosystems } from '../ecosystems/registry.generated.ts'
import type { Pinned } from './pin-notation.ts'

/** So much before the end of a file's name is looked at. */
const longest = 200
/** So many of one text are looked at. */
const most = 5000

const endings = [...ecosystems].flatMap(([ecosystem, { mentions }]) =>
  (mentions?.artefacts ?? []).map(ending => ({ ecosystem, ending }))
)

/** A package in a text, with its ecosystem. */
export type EcosystemPin = Pinned & {
  readonly ecosystem: string
  /** Nothing names the ecosystem: it is one of several that it may be, or what joins the name and a variable suggests it. */
  readonly isSupposed?: true
}

/** The packages whose files a text names: `name-1.2.3-py3-none-any.whl`, `https://…/@a/name/-/name-1.2.3.tgz`. */
export function artefactsIn(text: string): readonly EcosystemPin[] {
  const found: EcosystemPin[] = []
  for (const { ecosystem, ending } of endings) {
    let left = most
    for (let end = text.indexOf(ending); end !== -1 && left > 0; end = text.indexOf(ending, end + ending.length)) {
      left--
      const before = text.slice(Math.max(0, end - longest), end)
      const file = before.slice(before.search(/[\w.+!-]{1,200}$/))
      const joint = file.search(/-v?\d[\w+!]{0,40}\.[\w.+!]{1,60}$/)
      if (joint < 1 || !/^[a-z\d]/i.test(file)) continue
      const name = file.slice(0, joint)
      const [, scope = ''] = /(@[\w.-]{1,80}\/)[\w.-]{1,80}\/-\/$/.exec(before.slice(0, -file.length)) ?? []
      const version = file.slice(joint + 1).replace(/^v/, '')
      found.push({ ecosystem, name: `${scope}${name}`, version, start: end - file.length, end })
    }
  }
  return found
}
