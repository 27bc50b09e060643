import * as v from 'valibot'
import type { Provenance } from '../../core/package-facts.ts'
import { archiveName } from '../../ecosystems/pypi/archive-name.ts'
import { timeOf, type IndexedProject, type IndexedVersion } from './project.ts'

/** What a server is asked for; one that has only HTML cannot be read. */
export const simpleJson = 'application/vnd.pypi.simple.v1+json'

const file = v.object({
  filename: v.string(),
  yanked: v.optional(v.unknown()),
  'upload-time': v.optional(v.unknown()),
  provenance: v.optional(v.unknown())
})
const page = v.object({
  versions: v.optional(v.array(v.string())),
  files: v.array(v.unknown()),
  'project-status': v.nullish(v.object({ status: v.string(), reason: v.nullish(v.string()) }))
})

type File = v.InferOutput<typeof file>

/**
 * A project page of the simple repository API in JSON, PEP 691, with the times and versions of PEP 700, the provenance of
 * PEP 740 and the status of PEP 792. Licences are not in it.
 */
export function readSimple(value: unknown): IndexedProject | undefined {
  const parsed = v.safeParse(page, value)
  if (!parsed.success) return undefined
  const { files, versions: listed = [], 'project-status': status } = parsed.output
  const byVersion = new Map<string, File[]>(listed.map(version => [version, []]))
  for (const each of files) {
    const read = v.safeParse(file, each)
    const version = read.success ? archiveName(read.output.filename)?.version : undefined
    if (!read.success || version === undefined) continue
    const same = byVersion.get(version) ?? []
    same.push(read.output)
    byVersion.set(version, same)
  }
  // PEP 700 lists versions that may be spelled otherwise in the names of files.
  const known = [...byVersion].filter(([version, of]) => of.length > 0 || listed.includes(version))
  return {
    versions: new Map(known.map(([version, of]) => [version, versionOf(of)])),
    ...(status && status.status !== 'active' ? { status: statusOf(status) } : {})
  }
}

function statusOf({ status, reason }: { status: string; reason?: string | null | undefined }) {
  return { status, ...(reason === null || reason === undefined || reason === '' ? {} : { reason }) }
}

/** Published with its first file; taken back when every file is. */
function versionOf(files: readonly File[]): IndexedVersion {
  const [first] = files.flatMap(each => timeOf(each['upload-time']).publishedAt ?? []).sort()
  const yanked =
    files.length > 0 && files.every(each => each.yanked !== undefined && each.yanked !== false && each.yanked !== null)
  const reason = files.map(each => each.yanked).find(each => typeof each === 'string' && each !== '')
  return {
    ...(first === undefined ? {} : { publishedAt: first }),
    ...(yanked ? { withdrawn: { how: 'yanked', ...(typeof reason === 'string' ? { reason } : {}) } } : {}),
    provenance: provenanceOf(files)
  }
}

/** The key is there, with an address or null, where an index knows of provenances. */
function provenanceOf(files: readonly File[]): Provenance {
  if (files.length === 0 || files.some(each => each.provenance === undefined)) return 'unknown'
  return files.every(each => typeof each.provenance === 'string') ? 'trusted-publisher' : 'none'
}
