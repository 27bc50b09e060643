import type { RepositoryKind, WellKnown } from '../../hosts/host.ts'
import { slip, withOneLess } from '../shared/edits.ts'
import { foldGlyphs } from '../shared/glyphs.ts'
import { ownerOf } from '../shared/repository-name.ts'

/** The well-known owner that a namespace can be taken for, and by which trick. */
export interface Likeness {
  readonly known: string
  readonly how: 'glyphs' | 'separators' | 'words' | 'slip' | 'affix' | 'model'
}

interface Index {
  readonly byBareName: ReadonlyMap<string, string>
  readonly byGlyphs: ReadonlyMap<string, string>
  readonly byWords: ReadonlyMap<string, string>
  readonly bySlip: ReadonlyMap<string, readonly string[]>
}

const indexes = new WeakMap<WellKnown, Index>()

/** Shorter names are one slip apart from too many others. */
const minForSlip = 6
const minForAny = 4
/** So many letters of its own name an owner shares with whoever imitates one of its models. */
const shared = 4

/** Words that say of an account that it is the one that people mean. */
const official = /^(?:the|real|true|official)[-_.]|[-_.]?(?:official|verified|original|authentic)$/

/**
 * The well-known owner that the owner of a repository is made to be taken for; undefined for an ordinary one, and for those that
 * are well known themselves.
 */
export function likeness(id: string, kind: RepositoryKind, wellKnown: WellKnown): Likeness | undefined {
  const owner = ownerOf(id).toLowerCase()
  if (owner === '' || wellKnown.owners.has(owner)) return undefined
  const { byBareName, byGlyphs, byWords, bySlip } = indexOf(wellKnown)
  const glyphs = byGlyphs.get(looks(owner))
  if (glyphs !== undefined) return { known: glyphs, how: bare(owner) === bare(glyphs) ? 'separators' : 'glyphs' }
  const words = byWords.get(sortWords(owner))
  if (words !== undefined) return { known: words, how: 'words' }
  const variants = [owner, ...withOneLess(owner)].flatMap(variant => bySlip.get(variant) ?? [])
  const slipped = variants.find(known => isSlip(owner, known))
  if (slipped !== undefined) return { known: slipped, how: 'slip' }
  const stem = owner.replace(official, '')
  const claimed = stem === owner ? undefined : byBareName.get(bare(stem))
  if (claimed !== undefined) return { known: claimed, how: 'affix' }
  const has = kind === 'model' ? wellKnown.models.get(id.slice(owner.length + 1).toLowerCase()) : undefined
  return has !== undefined && startsAlike(owner, has) ? { known: has, how: 'model' } : undefined
}

function indexOf(wellKnown: WellKnown): Index {
  const known = indexes.get(wellKnown)
  if (known !== undefined) return known
  const owners = [...wellKnown.owners]
  const bySlip = new Map<string, string[]>()
  for (const owner of owners.filter(each => each.length >= minForSlip)) {
    for (const variant of new Set([owner, ...withOneLess(owner)])) {
      const same = bySlip.get(variant)
      if (same === undefined) bySlip.set(variant, [owner])
      else same.push(owner)
    }
  }
  const made: Index = {
    byBareName: new Map(owners.map(each => [bare(each), each])),
    byGlyphs: new Map(owners.filter(each => bare(each).length >= minForAny).map(each => [looks(each), each])),
    byWords: new Map(owners.filter(each => /[-_.]/.test(each)).map(each => [sortWords(each), each])),
    bySlip
  }
  indexes.set(wellKnown, made)
  return made
}

/**
 * `Open-OSS/privacy-filter` for that of `openai`: the same model from whoever is called almost like its owner. `meta/llama-3.1-8b`
 * is how services that answer for models write `meta-llama`.
 */
function startsAlike(owner: string, known: string): boolean {
  const [one, other] = [bare(owner), bare(known)]
  return other.length > shared && one.startsWith(other.slice(0, shared)) && !other.startsWith(one)
}

/** Numbers and separators tell accounts apart (`openai2`, `lm-sys`); a letter too many, too few, wrong or swapped is a slip. */
function isSlip(owner: string, known: string): boolean {
  const how = slip(owner, known)
  if (how === undefined || how.type === 'swapped') return how !== undefined
  const counts = (letter: string): boolean => /[a-z]/.test(letter)
  return counts(how.letter) && (how.type !== 'other' || counts(known[how.at] ?? ''))
}

/** A capital I, which names of the hub may have, looks like an l. */
function looks(text: string): string {
  return foldGlyphs(bare(text)).replaceAll('i', 'l')
}

function bare(text: string): string {
  return text.replace(/[-_.]/g, '')
}

function sortWords(text: string): string {
  return text.split(/[-_.]/).sort().join('-')
}
