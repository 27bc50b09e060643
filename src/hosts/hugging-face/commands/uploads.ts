import { readArguments, subcommand, type OptionTable, type Word } from '../../../commands/command-line.ts'
import { isImprobableId } from '../../shared/improbable-name.ts'
import { findLoader } from '../../shared/commands/find-loader.ts'
import { isRepositoryId } from '../repository-id.ts'

// huggingface_hub, `cli/upload.py` and `commands/upload.py`
const table: OptionTable<'type'> = {
  values: new Set(
    `--revision --include --exclude --delete --commit-message --commit-description --every --token --num-workers
    --format`.split(/\s+/)
  ),
  roles: new Map([
    ['--repo-type', 'type'],
    ['--type', 'type']
  ])
}

/** The repositories of models and datasets that `hf upload` and its older names upload to. */
export function uploads(words: readonly Word[]): readonly string[] {
  const program = findLoader(words)
  if (program === undefined || !['hf', 'huggingface-cli'].includes(program.name)) return []
  const command = subcommand(program.rest, new Set<string>())
  if (command === undefined || !/^upload(?:-large-folder)?$/.test(command.name)) return []
  const given = readArguments(command.rest, table)
  if (given.some(({ role, value }) => role === 'type' && value !== 'model' && value !== 'dataset')) return []
  const name = given.find(({ role }) => role === 'positional')?.value
  return name !== undefined && isOwnable(name) ? [name] : []
}

/** Whether a text names one repository of an account, and is no blank to fill in. */
export function isOwnable(name: string): boolean {
  return name.includes('/') && isRepositoryId(name) && !isImprobableId(name)
}
