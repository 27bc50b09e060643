import type { Word } from '../../../commands/command-line.ts'
import type { PinPlace } from '../../../core/pin-place.ts'
import { hosts } from '../../../hosts/registry.generated.ts'
import type { NamedLoads } from '../../../hosts/lookup/load-commands.ts'
import type { ExtractorInput } from '../../extractor.ts'
import { unquoted } from './unquoted.ts'

const hole = '<commit>'

/**
 * Where a command takes a commit for a repository that it names: in place of its revision, or behind the name. Undefined where
 * it can take none, and where the text around the name is no plain command in the file: an option in an array needs more.
 */
export function placeInCommand(
  { host, use }: Pick<NamedLoads, 'host' | 'use'>,
  id: Word,
  revision: Word | undefined,
  { content, locate, written }: Pick<ExtractorInput, 'content' | 'locate' | 'written'>
): PinPlace | undefined {
  const pin = hosts.get(host)?.commands?.pin(use)
  if (pin === undefined) return undefined
  if (revision !== undefined) {
    const [from, to] = unquoted(content, revision.start, revision.end)
    return written(from, to) === revision.text ? { at: locate(from, to), before: '', after: '' } : undefined
  }
  const { end, text } = id
  const [from, to] = unquoted(content, id.start, end)
  const isPlain = written(from, to) === text && /^(?:\s|$)/.test(content.slice(end, end + 1))
  if (!isPlain || written(end, Math.min(end + 1, content.length)) !== content.slice(end, end + 1)) return undefined
  const [before = '', after = ''] = pin.split(hole)
  // `pretrained=org/name,revision=…` is one word.
  return { at: locate(end, end), before: `${pin.startsWith('-') ? ' ' : ','}${before}`, after }
}
