import { imagePurl } from '../../ecosystems/oci/image-purl.ts'
import { familiarName, parseImageReference } from '../../ecosystems/oci/image-reference.ts'
import { knownText } from '../../syntax/dockerfile/expand.ts'
import type { ExpandedPart } from '../../syntax/dockerfile/expand.ts'
import type { GivenPart } from '../../syntax/dockerfile/stages.ts'
import type { Word } from '../../syntax/shared/source-text.ts'
import type { ExtractedComponent, ExtractedGap, ExtractorInput } from '../extractor.ts'
import { givenAt } from '../shared/files/evidence.ts'

/** What one image reference of a Dockerfile amounts to. */
export interface FoundImage {
  readonly component?: ExtractedComponent
  readonly gap?: ExtractedGap
}

interface Place {
  readonly slot: string
  readonly stage?: string
  /** What ARGs give of the reference. */
  readonly given?: readonly GivenPart[]
}

/** The image of a reference after expansion; what is only known at build time becomes a gap. */
export function imageOf(
  word: Word,
  expanded: readonly ExpandedPart[] | undefined,
  place: Place,
  { content, locate }: ExtractorInput
): FoundImage {
  const [start, end] = unquoted(content, word)
  const location = locate(start, end)
  const subject = content.slice(start, end).slice(0, 300)
  const gapOf = (code: ExtractedGap['code'], reason: string): ExtractedGap => ({ code, subject, reason, location })
  const text = knownText(expanded)
  const whole = text === undefined ? undefined : parseImageReference(text)
  const reference = whole ?? parseImageReference(knownName(expanded ?? []) ?? '')
  const component: ExtractedComponent | undefined = reference && {
    kind: 'image',
    name: familiarName(reference),
    purl: imagePurl(reference),
    ...reference,
    ...(place.stage !== undefined && { stage: place.stage }),
    slot: place.slot,
    location,
    ...givenAt({ locate }, whole && versionPlace(text ?? '', place.given ?? [])),
    text: content.slice(start, end),
    confidence: whole ? 'certain' : 'likely'
  }
  if (component !== undefined && whole !== undefined) return { component }
  const gap =
    text === undefined
      ? gapOf('unresolved-reference', `its value is only known at build time${unknownNames(expanded)}`)
      : gapOf(/[${<%]/.test(subject) ? 'unresolved-reference' : 'parse-error', 'it is not a valid image reference')
  return component === undefined ? { gap } : { component, gap }
}

/** The value of the ARG that gives the digest, or the tag where there is none; undefined where the reference itself does. */
function versionPlace(text: string, given: readonly GivenPart[]): GivenPart['value'] | undefined {
  const digest = text.indexOf('@')
  const tag = text.indexOf(':', text.lastIndexOf('/') + 1)
  const from = digest === -1 ? tag : digest
  return from === -1 ? undefined : given.findLast(({ to }) => to > from + 1)?.value
}

/** `python` of `python:${V}`: the part before the tag or digest, when nothing unknown can belong to it. */
function knownName(parts: readonly ExpandedPart[]): string | undefined {
  const [first, ...others] = parts
  if (typeof first !== 'string' || others.some(part => typeof part === 'string' && part.includes('/'))) return undefined
  const from = first.lastIndexOf('/') + 1
  const digest = first.indexOf('@', from)
  if (digest !== -1) return first.slice(0, digest)
  const tag = first.indexOf(':', from)
  return tag === -1 ? undefined : first.slice(0, tag)
}

function unknownNames(parts: readonly ExpandedPart[] | undefined): string {
  const names = (parts ?? []).flatMap(part => (typeof part === 'string' ? [] : [part.unknown]))
  return names.length === 0 ? '' : `: ${[...new Set(names)].slice(0, 5).join(', ')}`
}

function unquoted(content: string, { start, end }: Word): [number, number] {
  const quote = content.charAt(start)
  const quoted = (quote === '"' || quote === "'") && end - start > 1 && content[end - 1] === quote
  return quoted ? [start + 1, end - 1] : [start, end]
}
