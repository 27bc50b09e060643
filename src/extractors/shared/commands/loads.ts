import type { Word } from '../../../commands/command-line.ts'
import { readLoads, type NamedLoads } from '../../../hosts/lookup/load-commands.ts'
import { onHost } from '../../../hosts/lookup/on-host.ts'
import type { ExtractedComponent, ExtractedGap, ExtractorInput } from '../../extractor.ts'
import { looksLocal } from '../models/local-names.ts'
import { placeInCommand } from './pin-place.ts'
import { unquoted } from './unquoted.ts'

/** The models and datasets of a command. */
interface Loads {
  readonly components: readonly ExtractedComponent[]
  readonly gaps: readonly ExtractedGap[]
}

type Text = Pick<ExtractorInput, 'content' | 'locate' | 'written'>

/** The models and datasets that a command loads; undefined for a command that loads none. Words are ranges of `content`. */
export function loadsOf(
  words: readonly Word[],
  later: readonly (readonly Word[])[],
  slot: string,
  input: Text
): Loads | undefined {
  const loads = readLoads(words, later)
  if (loads === undefined) return undefined
  return {
    components: loads.repositories.map(found => component(found, loads, slot, input)),
    gaps: loads.unresolved.flatMap(place => gap(place, input))
  }
}

function component(
  found: NamedLoads['repositories'][number],
  { host, use, repositories }: NamedLoads,
  slot: string,
  input: Text
): ExtractedComponent {
  const { kind, name, id, revisionWord, codeRevision, files, file, remoteCode, remoteCodeAt, confidence } = found
  const [from, to] = unquoted(input.content, id.start, id.end)
  const revision = revisionWord === undefined ? found.revision : textOf(revisionWord, input)
  const texts = [...(file === undefined ? [] : [file]), ...files.flatMap(({ text }) => text ?? [])]
  const pinnedBy = revisionWord ?? (found.revision === undefined ? codeRevision : undefined)
  // Several take revisions of their own, or the same one.
  const isAlone = repositories.length === 1 && (found.revision === undefined || revisionWord !== undefined)
  const pinPlace = isAlone ? placeInCommand({ host, use }, id, revisionWord, input) : undefined
  const evidence = {
    ...(pinnedBy !== undefined && { argument: input.locate(pinnedBy.start, pinnedBy.end) }),
    ...(remoteCodeAt !== undefined && { flag: input.locate(remoteCodeAt.start, remoteCodeAt.end) })
  }
  const shared = {
    slot,
    location: input.locate(from, to),
    text: input.written(from, to),
    confidence,
    remoteCode,
    use,
    ...(Object.keys(evidence).length > 0 && { evidence }),
    ...(pinPlace !== undefined && { pinPlace })
  }
  const hosted = onHost(host, kind, name, revision)
  if (hosted.kind === 'dataset') return { ...hosted, kind: 'dataset', ...shared }
  return {
    ...hosted,
    kind: 'model',
    ...shared,
    ...(codeRevision !== undefined && { codeRevision: textOf(codeRevision, input) }),
    ...(texts.length > 0 && { files: texts })
  }
}

/** What a word says, as it is written where only the run can tell. */
function textOf({ text, start, end }: Word, { written }: Text): string {
  return text ?? written(start, end).slice(0, 300)
}

function gap(
  { kind, start, end, mayBeValue }: NamedLoads['unresolved'][number],
  { locate, written }: Text
): readonly ExtractedGap[] {
  const subject = written(start, end).slice(0, 300)
  // `/models/$NAME` and `$OUTPUT_DIR` are on the local disk.
  const plain = subject.replaceAll(/["'${}]/g, '')
  if (/^["']?[./~]/.test(subject) || looksLocal(plain)) return []
  const reason =
    mayBeValue === true
      ? `an unknown option precedes it, so it is unclear whether it is the ${kind} that is loaded`
      : `the ${kind} that it loads is only known at run time`
  return [{ code: 'unresolved-reference', subject, reason, location: locate(start, end) }]
}
