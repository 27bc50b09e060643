import { isKnownOrg } from '../../../hosts/hugging-face/names.ts'
import { isRepositoryId } from '../../../hosts/hugging-face/repository-id.ts'
import { isImprobableId } from '../../../hosts/shared/improbable-name.ts'
import type { RepositoryKind } from '../../../hosts/host.ts'
import {
  clearlyNamesModel,
  isBlankId,
  isHostedName,
  looksLikeModel,
  namesModel
} from '../../shared/models/model-like.ts'
import type { Column } from './columns.ts'
import type { Holders } from './holders.ts'
import { saysOf } from './words.ts'

/** Types of media, which have the grammar of ids. */
export const media = /^(?:application|audio|chemical|font|image|inode|message|model|multipart|text|video|x-[\w-]+)\//

/** How programs and their repositories are named after a language. */
const programs = /\.(?:c|cpp|go|js|net|rs|ts)$/i

/** Whether a text can be an id of the hub with a namespace, and no blank, path, media type or name of a hosted model. */
export function canBeId(text: string): boolean {
  return (
    text.includes('/') &&
    isRepositoryId(text) &&
    !media.test(text) &&
    !programs.test(text) &&
    !isImprobableId(text) &&
    !isBlankId(text) &&
    !isHostedName(text)
  )
}

/** What a file and its tables say of all that stands in them. */
export interface Surroundings {
  /** It uses libraries of the hub. */
  usesHub(): boolean
  /** What the table that a text stands in holds, or its column of one. */
  column(): Column
}

/**
 * What a text in the grammar of an id is by what holds it: the closest name that says anything decides, and where none
 * does, the other texts of its table, or a known organisation with a name that only models have.
 */
export function kindOfNamed(
  id: string,
  { names, tables }: Pick<Holders, 'names' | 'tables'>,
  around: Surroundings
): RepositoryKind | undefined {
  const said = names.map(saysOf).find(each => each !== undefined)
  if (said === 'else') return undefined
  if (said?.how === 'specific') return said.kind
  const column = around.column()
  if (column === 'hosted') return undefined
  const isColumn = column === 'models'
  switch (said?.how) {
    case 'general':
      if (said.kind === 'dataset') return around.usesHub() || isKnownOrg(id) ? 'dataset' : undefined
      return looksLikeModel(id) || around.usesHub() || isColumn ? 'model' : undefined
    case 'weak':
      return (looksLikeModel(id) && namesModel(id) && around.usesHub()) || isColumn ? said.kind : undefined
    case undefined:
      return (tables.length > 0 && isKnownOrg(id) && clearlyNamesModel(id)) || isColumn ? 'model' : undefined
  }
}
