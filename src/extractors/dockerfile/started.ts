import type { Instruction } from '../../syntax/dockerfile/instruction.ts'
import { originalOffset } from '../../syntax/shared/source-text.ts'
import type { Embedded } from '../extractor.ts'
import { execForm } from '../shared/commands/exec-form.ts'

/** What a container of a stage starts: the last ENTRYPOINT and the last CMD, whose words follow those of the first. */
export interface Started {
  readonly slot: string
  readonly entrypoint?: Instruction
  readonly command?: Instruction
}

/** What a container starts after one more instruction of the stage. */
export function startedAfter(started: Started, instruction: Instruction): Started {
  if (instruction.onbuild) return started
  if (instruction.keyword === 'ENTRYPOINT') return { ...started, entrypoint: instruction }
  return instruction.keyword === 'CMD' ? { ...started, command: instruction } : started
}

/** The words of both together, where both are lists: each alone is read where it stands. */
export function joinedCommand({ slot, entrypoint, command }: Started): readonly Embedded[] {
  const [first, rest] = [entrypoint?.strings ?? [], command?.strings ?? []]
  if (first.length === 0 || rest.length === 0) return []
  const words = [...first, ...rest].map(word => ({
    text: word.text,
    map: (offset: number) => originalOffset(word, offset)
  }))
  return [{ language: 'shell', ...execForm(words), slot }]
}
