import type { Place } from '../../../commands/command-line.ts'
import { commandSettings, environmentSettings } from '../../../ecosystems/lookup/index-settings.ts'
import type { ShellCommand } from '../../../syntax/shell/shell.ts'
import type { ExtractedGap, ExtractorInput } from '../../extractor.ts'
import { knownAddresses } from './known-addresses.ts'

/** Stands for an address that only the run can tell. */
const probe = 'https://only-known-to-the.run'

/** Whether a variable says where packages come from, whatever address it holds. */
export function setsIndex(name: string): boolean {
  return environmentSettings(name, probe).some(({ url }) => url !== undefined)
}

/** The gap of an index whose address is only known when commands run. */
export function unknownIndex(
  { start, end }: Place,
  { locate, written }: Pick<ExtractorInput, 'locate' | 'written'>
): ExtractedGap {
  return {
    code: 'unresolved-reference',
    subject: written(start, end).slice(0, 300),
    reason: 'the address of the index that it sets is only known at run time',
    location: locate(start, end)
  }
}

/** The indexes that a command sets by addresses that only the run can tell: `npm config set registry "$REGISTRY"`. */
export function unknownAddresses(
  command: ShellCommand,
  input: Pick<ExtractorInput, 'locate' | 'written'>
): readonly ExtractedGap[] {
  const words = knownAddresses(command.words, input.written)
  return words.flatMap((word, index) => {
    const { before = '', after = '' } = word.around ?? {}
    // A part of an address says what host it is of, or nothing.
    if (word.text !== undefined || after !== '' || before.includes('://')) return []
    const probed = words.with(index, { ...word, text: before + probe })
    const isIndex = commandSettings(probed).some(
      ({ name, start }) => name === probe && start >= word.start && start < word.end
    )
    return isIndex ? [unknownIndex(word, input)] : []
  })
}
