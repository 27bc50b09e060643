/** Variables while a script is walked in source order. Where more than one value is possible, none is known. */
export interface Scope {
  /** Whether the script or its caller has given it a value, known or not. */
  has(name: string): boolean
  get(name: string): string | undefined
  set(name: string, value: string | undefined): void
  /** The values of an array, where all are known. */
  list(name: string): readonly string[] | undefined
  setList(name: string, values: readonly string[] | undefined): void
  /** Walks a part whose assignments do not outlive it: a subshell. */
  isolated(walk: () => void): void
  /** Walks parts of which any or none runs: branches. What they assign is unknown afterwards. */
  branches(walks: readonly (() => void)[]): void
  /** Walks a part that may run again or at another time: a loop, a function. */
  repeated(walk: () => void): void
}

const maxValue = 16_384
/** What is assigned deeper than that stays unknown. */
const maxDepth = 24

export function createScope(text: string, initial: ReadonlyMap<string, string>): Scope {
  const values = new Map<string, string | undefined>(initial)
  const assigned = countAssignments(text)
  for (const name of initial.keys()) assigned.set(name, (assigned.get(name) ?? 0) + 1)
  // What a name was before the innermost part that is walked now; null for a name that was not there.
  const journals: Map<string, string | undefined | null>[] = []
  let repeating = 0

  const record = (name: string): void => {
    const journal = journals.at(-1)
    if (journal?.has(name) === false) journal.set(name, values.has(name) ? values.get(name) : null)
  }
  const lost = new Set<string>()
  const set = (name: string, value: string | undefined): void => {
    if (journals.length > maxDepth) lost.add(name)
    if (lost.has(name)) return
    record(name)
    values.set(name, value !== undefined && value.length > maxValue ? undefined : value)
  }
  const get: Scope['get'] = name =>
    lost.has(name) || (repeating > 0 && (assigned.get(name) ?? 0) > 1) ? undefined : values.get(name)
  const isolated = (walk: () => void): readonly string[] => {
    const journal = new Map<string, string | undefined | null>()
    journals.push(journal)
    try {
      walk()
    } finally {
      journals.pop()
      for (const [name, value] of journal) {
        if (value === null) values.delete(name)
        else values.set(name, value)
      }
    }
    return [...journal.keys()]
  }
  const branches = (walks: readonly (() => void)[]): void => {
    const changed = walks.flatMap(isolated)
    for (const name of changed) set(name, undefined)
  }
  return {
    has: name => values.has(name) || lost.has(name),
    get,
    set(name, value) {
      set(name, value)
      if (values.has(listKey(name))) set(listKey(name), undefined)
    },
    list: name => (repeating > 0 && (assigned.get(name) ?? 0) > 1 ? undefined : values.get(listKey(name))?.split('\0')),
    setList(name, texts) {
      set(name, undefined)
      set(listKey(name), texts === undefined || texts.length === 0 ? undefined : texts.join('\0'))
    },
    isolated: walk => void isolated(walk),
    branches,
    repeated(walk) {
      repeating++
      branches([walk])
      repeating--
    }
  }
}

/** Where the values of an array are kept: no name of a variable has brackets. */
const listKey = (name: string): string => `${name}[@]`

const none: ReadonlyMap<string, string> = new Map()

/** The known values of some variables. */
export function valuesOf(names: readonly string[], scope: Scope): ReadonlyMap<string, string> {
  if (names.length === 0) return none
  const known = names.flatMap(name => {
    const value = scope.get(name)
    return value === undefined ? [] : [[name, value] as const]
  })
  return new Map(known)
}

/** How often a name stands before an equals sign: at least as often as it is assigned. */
function countAssignments(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (let at = text.indexOf('='); at !== -1; at = text.indexOf('=', at + 1)) {
    const end = text[at - 1] === '+' ? at - 1 : at
    let start = end
    while (start > 0 && /\w/.test(text.charAt(start - 1))) start--
    const name = text.slice(start, end)
    if (name !== '') counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return counts
}
