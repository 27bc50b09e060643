import type { Place } from '../../../commands/command-line.ts'
import { onHost } from '../../../hosts/lookup/on-host.ts'
import type { SettingReference } from '../../../hosts/lookup/in-settings.ts'
import { settingForm } from '../../../hosts/shared/model-keys.ts'
import type { ExtractedComponent, ExtractorInput } from '../../extractor.ts'
import { unquoted } from '../commands/unquoted.ts'

/** How a repository that is named at a place is used. */
interface Use {
  readonly slot: string
  readonly use: string
  readonly checksum?: string | undefined
}

/** The model or dataset that a text names at a place, without the quotes around it. */
export function namedRepository(
  { host, kind, name, revision, file, confidence, revisionForm }: SettingReference,
  { start, end }: Place,
  { slot, use, checksum }: Use,
  { content, locate }: Pick<ExtractorInput, 'content' | 'locate'>
): ExtractedComponent {
  const [from, to] = unquoted(content, start, end)
  const form = revisionForm ?? settingForm(use)
  const text = content.slice(from, to)
  const shared = {
    ...{ slot, location: locate(from, to), text, confidence, remoteCode: false, use },
    ...(form !== undefined && { revisionForm: form })
  }
  const hosted = onHost(host, kind, name, revision)
  if (hosted.kind === 'dataset') return { ...hosted, kind: 'dataset', ...shared }
  return {
    ...hosted,
    kind: 'model',
    ...shared,
    ...(file !== undefined && { files: [file] }),
    ...(checksum !== undefined && { checksum })
  }
}
