/** A range of the text that a command was read from, in UTF-16 offsets. */
export interface Place {
  readonly start: number
  readonly end: number
}

/** One word of a command after quote removal, with its place in the source text. */
export interface Word extends Place {
  /** Undefined where it is not known statically. */
  readonly text: string | undefined
  /** What is known of a word without a known text. */
  readonly around?: AroundUnknown
}

/** The parts of a word beside what is only known at run time. */
export interface AroundUnknown {
  readonly before: string
  readonly after: string
  /** The variable that is the whole word. */
  readonly variable?: string
}

/** How a program takes options. Names are written with their dashes. */
export interface OptionTable<Role extends string> {
  /** Options that take a value, beside those in `roles`. */
  readonly values: ReadonlySet<string>
  /** Options whose value matters, with what it says. */
  readonly roles: ReadonlyMap<string, Role>
  /** Shortened long options are understood, as Python's optparse does; these are not short for another. */
  readonly abbreviates?: ReadonlySet<string>
  /** Everything from the first word that is no option belongs to another command. */
  readonly stopsAtCommand?: boolean
}

/** An argument that matters, with what it says. */
export interface Argument<Role extends string> extends Place {
  readonly role: Role | 'positional'
  /** The option, as it is called in full. */
  readonly option?: string
  readonly value: string | undefined
}

/** The arguments of a command that matter: positional words, and options with a role. */
export function readArguments<Role extends string>(
  words: readonly Word[],
  table: OptionTable<Role>
): readonly Argument<Role>[] {
  const found: Argument<Role>[] = []
  let onlyWords = false
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    if (word === undefined) break
    const { text, start, end } = word
    const named = onlyWords ? undefined : unknownOption(word)
    if (named !== undefined) {
      const option = readOption(named, table)
      if (option?.role !== undefined)
        found.push({ role: option.role, option: option.name, value: undefined, start, end })
      continue
    }
    if (onlyWords || text === undefined || !text.startsWith('-') || text === '-') {
      found.push({ role: 'positional', value: text, start, end })
      if (table.stopsAtCommand === true) break
    } else if (text === '--') onlyWords = true
    else {
      const option = readOption(text, table)
      if (option === undefined) continue
      const next = option.value === undefined ? words[++at] : undefined
      if (option.role === undefined || (option.value === undefined && next === undefined)) continue
      const place = next ?? word
      const { role, name } = option
      found.push({ role, option: name, value: option.value ?? next?.text, start: place.start, end: place.end })
    }
  }
  return found
}

/** Skips leading options to the first word that is none: the subcommand, with what follows it. */
export function subcommand(
  words: readonly Word[],
  values: ReadonlySet<string>
): { name: string; rest: readonly Word[] } | undefined {
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    if (word !== undefined && unknownOption(word) !== undefined) continue
    const text = word?.text
    if (text === undefined) return undefined
    if (!text.startsWith('-')) return { name: text, rest: words.slice(at + 1) }
    if (values.has(text)) at++
  }
  return undefined
}

/** The known beginning of a long option whose value is only known at run time: `--with=` of `--with=x==$V`. */
function unknownOption({ text, around }: Word): string | undefined {
  return text === undefined ? /^--[\w-]{1,100}=/.exec(around?.before.slice(0, 200) ?? '')?.[0] : undefined
}

interface Option<Role> {
  readonly name: string
  readonly role: Role | undefined
  /** Undefined: the next word is the value. */
  readonly value: string | undefined
}

/** The option that takes a value; undefined when the word has none but flags. */
function readOption<Role extends string>(text: string, table: OptionTable<Role>): Option<Role> | undefined {
  if (text.startsWith('--')) {
    const equals = text.indexOf('=')
    const name = fullName(equals === -1 ? text : text.slice(0, equals), table)
    if (!takesValue(name, table)) return undefined
    return { name, role: table.roles.get(name), value: equals === -1 ? undefined : text.slice(equals + 1) }
  }
  for (let at = 1; at < text.length; at++) {
    const name = `-${text.charAt(at)}`
    if (!takesValue(name, table)) continue
    const value = text.slice(at + 1).replace(/^=/, '')
    return { name, role: table.roles.get(name), value: at + 1 < text.length ? value : undefined }
  }
  return undefined
}

function fullName(name: string, table: OptionTable<string>): string {
  if (takesValue(name, table) || table.abbreviates === undefined || table.abbreviates.has(name)) return name
  const matches = [...table.values, ...table.roles.keys()].filter(option => option.startsWith(name))
  return matches.length === 1 ? (matches[0] ?? name) : name
}

function takesValue(name: string, table: OptionTable<string>): boolean {
  return table.values.has(name) || table.roles.has(name)
}
