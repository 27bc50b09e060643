import { fromAddress } from '../../hosts/lookup/in-settings.ts'
import { splitArguments } from '../../syntax/dockerfile/instruction.ts'
import type { Instruction } from '../../syntax/dockerfile/instruction.ts'
import type { ExtractedGap, ExtractorInput } from '../extractor.ts'
import { downloadedFile, few } from '../shared/files/gaps.ts'

/** What is read, and neither run nor installed. */
const data =
  /\.(?:csv|json|jsonl|md|txt|ya?ml|xml|html?|pem|crt|cer|asc|gpg|key|png|jpe?g|svg|parquet|npy|ttf|conf|ini)$/i
const commit = /#[0-9a-f]{40}(?:$|:)/

/**
 * Gaps for what ADD brings into an image from an address: archives, packages, programs and repositories. Data is none, and what
 * a digest or a commit names. Files of a host of models are read as such.
 */
export function addedFromElsewhere(
  { keyword, body, strings, flags, start, end }: Instruction,
  { locate }: Pick<ExtractorInput, 'locate'>
): readonly ExtractedGap[] {
  if (keyword !== 'ADD' || flags.some(({ name }) => name === 'checksum')) return []
  const words = strings ?? splitArguments(body)
  const target = words.at(-1)?.text ?? ''
  const found = words.slice(0, -1).flatMap(({ text }) => {
    const isRemote = /^(?:https?|ftps?|ssh|git):\/\/|^git@[\w.-]{1,200}:/i.test(text)
    if (!isRemote || fromAddress(text) !== undefined || commit.test(text) || data.test(text.replace(/[?#].*$/s, '')))
      return []
    return [downloadedFile(text, target, locate(start, end))]
  })
  return few(found)
}
