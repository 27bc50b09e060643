import * as v from 'valibot'
import type { Evidence } from '../../core/evidence.ts'
import type { Location } from '../../core/location.ts'

/** The keys of one noun, no more and no fewer: a field that is added to the noun does not compile until it is here. */
export type Entries<Noun> = Record<keyof Noun, v.GenericSchema>

export const about = (text: string) => v.pipe(v.string(), v.description(text))
export const whole = (text: string) => v.pipe(v.number(), v.integer(), v.description(text))
export const maybe = <Schema extends v.GenericSchema>(schema: Schema) => v.exactOptional(schema)

/** An array that nobody writes to; the cast says so to the compiler, since the nouns are read-only. */
export const list = <Schema extends v.GenericSchema>(schema: Schema) =>
  v.array(schema) as v.GenericSchema<readonly v.InferInput<Schema>[], readonly v.InferOutput<Schema>[]>

export const location = v.object({
  path: about('From the root of the repository; bytes that are not UTF-8 as \\xNN'),
  side: v.pipe(v.picklist(['head', 'base']), v.description('Which of the two trees')),
  startLine: maybe(whole('1-based; absent in a file without lines')),
  startColumn: maybe(whole('1-based, in UTF-16 units')),
  endLine: maybe(whole('1-based')),
  endColumn: maybe(whole('1-based, exclusive')),
  within: maybe(about('Where inside a container: a notebook cell, an archive member'))
} satisfies Entries<Location>)

const evidence = v.object({
  name: location,
  argument: maybe(location),
  flag: maybe(location),
  use: maybe(location)
} satisfies Entries<Evidence>)

/** The keys that components of all kinds have. */
export const common = {
  name: about('The canonical name in its ecosystem'),
  purl: maybe(about('Package URL; absent where no type exists')),
  location,
  evidence: maybe(
    v.pipe(
      evidence,
      v.description(
        'Where its name is, the argument that gives its revision or version, what turns on its code, and the whole call or command'
      )
    )
  ),
  alsoAt: list(location),
  slot: maybe(about('A lock key, a section, a marker, a build stage')),
  text: about('The source text that names it'),
  confidence: v.picklist(['certain', 'likely', 'possible']),
  context: v.picklist(['code', 'ci', 'interactive', 'test', 'docs', 'comment']),
  own: maybe(v.pipe(v.literal(true), v.description('The repository published it itself before the change')))
}
