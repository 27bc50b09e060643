import { slip, withOneLess } from '../shared/edits.ts'
import { foldGlyphs } from '../shared/glyphs.ts'
import { neighbours } from './neighbours.ts'
import { popularCargo } from './popular-cargo.ts'
import { popularNpm } from './popular-npm.ts'
import { popularPypi } from './popular-pypi.ts'
import { popularRubygems } from './popular-rubygems.ts'

/** What a name can be taken for, and by which trick. */
export interface Likeness {
  readonly popular: string
  readonly how: 'glyphs' | 'separators' | 'words' | 'slip' | 'affix'
}

interface Index {
  readonly popular: ReadonlySet<string>
  readonly neighbours: ReadonlySet<string>
  readonly byGlyphs: ReadonlyMap<string, string>
  readonly byWords: ReadonlyMap<string, string>
  readonly byStem: ReadonlyMap<string, string>
  readonly bySlip: ReadonlyMap<string, readonly string[]>
}

const indexes = new Map<string, Index>()
const lists: ReadonlyMap<string, readonly string[]> = new Map([
  ['cargo', popularCargo],
  ['npm', popularNpm],
  ['pypi', popularPypi],
  ['rubygems', popularRubygems]
])

const maxLength = 100
/** Shorter names are one slip apart from too many others: of these, only swapped and doubled letters count. */
const minForSlip = 5
const minForAny = 4

/** The popular package that a name, in canonical form, is made to be taken for; undefined for an ordinary name. */
export function likeness(ecosystem: string, name: string): Likeness | undefined {
  const index = indexOf(ecosystem)
  const written = name.toLowerCase()
  if (index === undefined || name.length > maxLength || index.popular.has(written) || index.neighbours.has(written)) {
    return undefined
  }
  const glyphs = index.byGlyphs.get(foldGlyphs(bare(written)))
  if (glyphs !== undefined) return { popular: glyphs, how: bare(written) === bare(glyphs) ? 'separators' : 'glyphs' }
  const words = index.byWords.get(sortWords(written))
  if (words !== undefined) return { popular: words, how: 'words' }
  const slipped = [written, ...withOneLess(written)]
    .flatMap(variant => index.bySlip.get(variant) ?? [])
    .find(popular => isSlip(written, popular))
  if (slipped !== undefined) return { popular: slipped, how: 'slip' }
  const stem = stemOf(ecosystem, written)
  const meant = stem === undefined ? undefined : index.byStem.get(stem)
  return meant === undefined ? undefined : { popular: meant, how: 'affix' }
}

function indexOf(ecosystem: string): Index | undefined {
  const known = indexes.get(ecosystem)
  const names = lists.get(ecosystem)
  if (known !== undefined || names === undefined) return known
  const bySlip = new Map<string, string[]>()
  for (const name of names.filter(each => bare(each).length >= minForAny)) {
    for (const variant of new Set([name, ...withOneLess(name)])) {
      const same = bySlip.get(variant) ?? []
      same.push(name)
      bySlip.set(variant, same)
    }
  }
  const made: Index = {
    // The registry of Cargo has no two names that differ only in these.
    popular: new Set(
      ecosystem === 'cargo' ? names.flatMap(each => [each.replace(/-/g, '_'), each.replace(/_/g, '-'), each]) : names
    ),
    neighbours: new Set(neighbours.get(ecosystem)),
    byGlyphs: new Map(names.filter(each => bare(each).length > 3).map(each => [foldGlyphs(bare(each)), each])),
    byWords: new Map(names.filter(each => /[-_.]/.test(each)).map(each => [sortWords(each), each])),
    byStem: new Map([
      ...names.map(each => [stemOf(ecosystem, each) ?? each, each] as const),
      ...names.map(each => [each, each] as const)
    ]),
    bySlip
  }
  indexes.set(ecosystem, made)
  return made
}

function bare(text: string): string {
  const slash = text.lastIndexOf('/') + 1
  return text.slice(0, slash) + text.slice(slash).replace(/[-_.]/g, '')
}

function sortWords(text: string): string {
  return text.split(/[-_.]/).sort().join('-')
}

const digits: Readonly<Record<string, string>> = { '1': 'i', '3': 'e', '4': 'a', '5': 's' }

/** Numbers tell versions and variants apart (`psycopg2`, `psycopg3`), and are a slip only in place of their letter. */
function isSlip(written: string, popular: string): boolean {
  const how = slip(written, popular)
  if (how === undefined) return false
  if (how.type === 'swapped') return true
  const doubled = how.type === 'added' && [written[how.at - 1], written[how.at + 1]].includes(how.letter)
  if (bare(popular).length < minForSlip && !doubled) return false
  if (how.type === 'other' && digits[how.letter] === popular[how.at]) return true
  return !/[\d@/]/.test(how.letter) && !(how.type === 'other' && /[\d@/]/.test(popular[how.at] ?? ''))
}

const affixes: ReadonlyMap<string, RegExp> = new Map([
  ['pypi', /^(?:python3?|py)-?|-?(?:python3?|py|official|cuda|gpu)$/],
  ['npm', /^(?:node|nodejs|npm)-|[-.](?:node|nodejs|npm|js|official)$|(?<=[a-z])js$/]
])

/** The name without a word that says only what it is for anyway. */
function stemOf(ecosystem: string, name: string): string | undefined {
  const stem = name.replace(affixes.get(ecosystem) ?? '', '')
  return stem === name ? undefined : stem
}
