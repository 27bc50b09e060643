/** A piece of a glob: text to be found as it is, or a wildcard. */
export type GlobPart =
  | { readonly type: 'literal'; readonly text: string }
  /** Any characters but `/`. */
  | { readonly type: 'star' }
  /** Any characters; with the `/` after it, also nothing at all when it begins a segment. */
  | { readonly type: 'globstar' }
  /** One character, but not `/`. */
  | { readonly type: 'any' }

/** Cuts a text at its wildcards `*`, `**` and (where asked for) `?`. */
export function globParts(text: string, wildcards: '*' | '*?' = '*'): GlobPart[] {
  const parts: GlobPart[] = []
  let at = 0
  while (at < text.length) {
    const start = at
    if (text[at] === '*') {
      while (text[at] === '*') at++
      parts.push({ type: at - start === 1 ? 'star' : 'globstar' })
    } else if (wildcards === '*?' && text[at] === '?') {
      at++
      parts.push({ type: 'any' })
    } else {
      while (at < text.length && text[at] !== '*' && !(wildcards === '*?' && text[at] === '?')) at++
      parts.push({ type: 'literal', text: text.slice(start, at) })
    }
  }
  return parts
}

/** A UTF-16 unit or a wildcard. `folders` is a globstar with its slash, and is followed by its own `folder`. */
type Step = number | Exclude<GlobPart['type'], 'literal'> | 'folders' | 'folder'

const slash = 0x2f

/**
 * A matcher of whole texts. Follows all ways through the glob at once: time is at most the length of the text times
 * the length of the glob, whatever they hold.
 */
export function compileGlob(parts: readonly GlobPart[]): (text: string) => boolean {
  const [first] = parts
  if (parts.length === 1 && first?.type === 'literal') return text => text === first.text
  const prefix = first?.type === 'literal' ? first.text : ''
  const steps = stepsOf(parts)
  return text => {
    if (!text.startsWith(prefix)) return false
    let states = reached(steps, [prefix.length])
    for (let at = prefix.length; at < text.length && states.size > 0; at++) {
      states = advance(steps, states, text.charCodeAt(at))
    }
    return states.has(steps.length)
  }
}

function stepsOf(parts: readonly GlobPart[]): Step[] {
  const steps: Step[] = []
  for (const part of parts) {
    const units =
      part.type === 'literal' ? Array.from({ length: part.text.length }, (_, at) => part.text.charCodeAt(at)) : []
    const before = steps.at(-2)
    if (
      units[0] === slash &&
      steps.at(-1) === 'globstar' &&
      (steps.length === 1 || before === slash || before === 'folder')
    ) {
      steps.splice(-1, 1, 'folders', 'folder', ...units.slice(1))
    } else {
      steps.push(...(part.type === 'literal' ? units : [part.type]))
    }
  }
  return steps
}

function advance(steps: readonly Step[], states: ReadonlySet<number>, unit: number): Set<number> {
  const next: number[] = []
  for (const state of states) {
    const step = steps[state]
    if (step === 'globstar' || (step === 'star' && unit !== slash)) next.push(state)
    else if (step === 'folders') next.push(unit === slash ? state : state + 1)
    else if (step === 'folder') next.push(unit === slash ? state - 1 : state)
    else if (step === unit || (step === 'any' && unit !== slash)) next.push(state + 1)
  }
  return reached(steps, next)
}

/** The states and those that follow from them without another character. */
function reached(steps: readonly Step[], from: number[]): Set<number> {
  const states = new Set<number>()
  for (let state = from.pop(); state !== undefined; state = from.pop()) {
    if (states.has(state)) continue
    states.add(state)
    const step = steps[state]
    if (step === 'star' || step === 'globstar') from.push(state + 1)
    if (step === 'folders') from.push(state + 2)
  }
  return states
}
