import * as v from 'valibot'
import type { Change } from '../../core/change.ts'
import type { Component, PackageComponent } from '../../core/component.ts'
import type { Finding } from '../../core/finding.ts'
import { plain } from '../../core/message.ts'
import type { Review } from '../../core/review.ts'
import { shortId } from '../../core/short-id.ts'
import { notWaivable } from '../shared/waiver.ts'
import { reviewSchema } from './schema.ts'

/**
 * The review as the JSON that the published schema describes: messages as plain strings, and no key that is not listed.
 * Untrusted text stays as it was; whoever shows it encodes it for where it goes.
 */
export function toJson(review: Review): v.InferOutput<typeof reviewSchema> {
  const findings = review.findings.map(finding => ({
    ...finding,
    ...(finding.component === undefined ? {} : { component: stated(finding.component) }),
    ...(finding.before === undefined ? {} : { before: stated(finding.before) }),
    message: plain(finding.message),
    help: plain(finding.help),
    ...waivable(finding),
    ...named(finding)
  }))
  const changes = review.changes.map((change): Change => ({
    ...change,
    component: stated(change.component),
    ...(change.before === undefined ? {} : { before: stated(change.before) })
  }))
  const listed: v.InferInput<typeof reviewSchema> = { ...review, schemaVersion: 1, changes, findings }
  return v.parse(reviewSchema, listed)
}

function waivable(finding: Finding): { readonly notWaivable?: string } {
  const why = notWaivable(finding)
  return why === undefined ? {} : { notWaivable: why }
}

function named({ fingerprint }: Finding): { readonly id?: string } {
  const id = shortId(fingerprint)
  return id === undefined ? {} : { id }
}

/** Every package states a version or a requirement: one that comes from an address has that as its requirement. */
function stated(component: Component): Component {
  if (component.kind !== 'package' || component.version !== undefined || component.specifier !== undefined) {
    return component
  }
  return { ...component, specifier: addressOf(component.source) }
}

/** As pip writes it, <https://pip.pypa.io/en/stable/topics/vcs-support/>: `git+https://host/repository@ref`. */
function addressOf({ type, url = '', ref, commit }: PackageComponent['source']): string {
  if (type !== 'vcs') return url
  const at = ref ?? commit
  return `${/^git\b/.test(url) ? '' : 'git+'}${url}${at === undefined ? '' : `@${at}`}`
}
