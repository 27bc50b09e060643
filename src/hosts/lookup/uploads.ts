import type { Word } from '../../commands/command-line.ts'
import { hosts } from '../registry.generated.ts'

/** The repositories that a command uploads to, each with its host. */
export function uploadedBy(words: readonly Word[]): readonly { readonly host: string; readonly name: string }[] {
  return [...hosts].flatMap(([host, { commands }]) => (commands?.uploads?.(words) ?? []).map(name => ({ host, name })))
}
