import * as v from 'valibot'
import type { Stanza } from '../../core/stanza.ts'

/** What our reply to a command keeps in its marker, for every later run to read. */
export type ReplyRecord =
  | { readonly waived: WaivedRecord }
  /** Ids of the comments whose waivers the command has ended. */
  | { readonly ended: readonly string[] }

/** A waiver as it was given. */
export interface WaivedRecord {
  /** The words of the command. */
  readonly id: string
  readonly until: string
  readonly because: string
  /** Who gave it. */
  readonly by: { readonly id: number; readonly login: string }
  readonly stanza: Stanza
}

const text = v.pipe(v.string(), v.maxLength(5000))
const optional = v.exactOptional(text)
const stanza = v.object({
  ...{
    rule: text,
    level: v.picklist(['block', 'warn', 'note']),
    component: optional,
    version: optional,
    value: optional
  },
  ...{ advisories: v.pipe(v.array(text), v.maxLength(500)), file: text, head: text, fingerprint: text }
})
const by = v.object({ id: v.pipe(v.number(), v.integer()), login: text })
const record = v.union([
  v.object({ waived: v.object({ id: text, until: text, because: text, by, stanza }) }),
  v.object({ ended: v.pipe(v.array(text), v.maxLength(500)) })
])

/** Longer ones would not fit into a marker. */
const longest = 19_000

/** A record as a marker holds it; undefined where it is too long for that. */
export function encodeRecord(value: ReplyRecord): string | undefined {
  const encoded = Buffer.from(JSON.stringify(value)).toString('base64')
  return encoded.length > longest ? undefined : encoded
}

/** Reads what {@link encodeRecord} gave; undefined for anything else. */
export function decodeRecord(encoded: string): ReplyRecord | undefined {
  try {
    const parsed = v.safeParse(record, JSON.parse(Buffer.from(encoded, 'base64').toString()))
    return parsed.success ? parsed.output : undefined
  } catch {
    return undefined
  }
}
