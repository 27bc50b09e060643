import type { Override } from '../../../core/override.ts'

/** The package that the key of an override names, and which requirements for it are meant. */
export interface OverrideKey extends Omit<Override, 'section'> {
  readonly name: string
}

/**
 * Reads the key of an override: `name`, `name@range`, `parent>name` of pnpm, `parent/name` and globs of Yarn. Of a path,
 * the last package is meant, and the one before it as what asks for it.
 */
export function overrideKey(key: string): OverrideKey {
  // pnpm: a `>` inside a range stands after a space, `|` or `@`, or before `=`.
  const steps = key.split(/(?<=[^ |@])>(?!=)/)
  let rest = steps.at(-1) ?? key
  let of = steps.length > 1 ? overrideKey(steps.at(-2) ?? '').name : undefined
  let name = rest
  for (;;) {
    rest = rest.replace(/^(?:\*{1,2}\/)+/, '')
    const [match = ''] = /^(?:@[^/@]+\/)?[^/@]+/.exec(rest) ?? []
    if (match === '') return { name, ...(of !== undefined && { of }) }
    name = match
    const range = rest.slice(match.length)
    const next = range.indexOf('/', /^@(?:npm:)?@/.test(range) ? range.indexOf('/') + 1 : 0)
    if (next === -1 || /^@(?:patch:|[a-z+]+:\/)/.test(range)) {
      const asked = range.replace(/^@(?:npm:)?/, '')
      return { name, ...(of !== undefined && { of }), ...(asked !== '' && { asked }) }
    }
    of = name
    rest = range.slice(next + 1)
  }
}
