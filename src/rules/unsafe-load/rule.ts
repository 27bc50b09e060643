import type { Change } from '../../core/change.ts'
import type { CodeInFile, DeserializationComponent, PackageComponent } from '../../core/component.ts'
import { code, say, strong, type Message } from '../../core/message.ts'
import { installedFor, isBelow } from '../shared/installed.ts'
import { versionOf } from '../shared/subject.ts'
import { defineRule, incoming, type Violation } from '../rule.ts'
import { functions, unknown, type KnownFunction } from './functions.ts'

export const rule = defineRule({
  meta: {
    kinds: ['deserialization'],
    since: '0.1',
    level: 'warn',
    levels: { fetched: 'block' },
    about: 'Reads a file in a way that runs code which the file holds',
    messages: {
      bypassed: 'Locked version runs code of a file although it is told not to',
      'by-version': 'Code of a file is run unless the version of the library prevents it',
      downloaded: 'Weights are downloaded in a format that holds code',
      fetched: 'Downloaded data is read in a format that holds code',
      format: 'File is read in a format that holds code',
      unprotected: 'Protection against code in a file is turned off'
    }
  },
  check({ changes, inventory }) {
    return incoming(changes)
      .filter(isLessSafe)
      .flatMap(change => {
        const { component } = change
        const known = functions.get(component.name) ?? unknown
        const found = judged(component, known, inventory.around ?? [])
        return found === undefined ? [] : [{ change, help: known.instead, ...fixOf(component), ...found }]
      })
  }
})

type Judged = Violation<never, 'bypassed' | 'by-version' | 'downloaded' | 'fetched' | 'format' | 'unprotected'>

/** What is said of a call; where it has no help, that of the function is. */
type Found = Pick<Judged, 'messageId' | 'message' | 'atMost' | 'related'> & Partial<Pick<Judged, 'help'>>

const danger: Readonly<Record<CodeInFile, number>> = { protected: 0, default: 1, always: 2, unprotected: 2 }

/** Whether a call is new, or reads in a less safe way than before: another variable is no matter. */
function isLessSafe({ component, before, type }: Change<'deserialization'>): boolean {
  if (type === 'moved' || before?.kind !== 'deserialization') return true
  const fetches = ({ downloads }: DeserializationComponent): number => Number(downloads === 'same') * 4
  return danger[component.runs] + fetches(component) > danger[before.runs] + fetches(before)
}

function judged(
  component: DeserializationComponent,
  known: KnownFunction,
  around: readonly PackageComponent[]
): Found | undefined {
  const { runs, downloads, name, writes } = component
  const called = code(name)
  if (runs === 'protected' || runs === 'default') return byVersion(component, known, around)
  if (downloads === 'same')
    return {
      messageId: 'fetched',
      message: say`${called} ${strong`runs code of what it downloads`}: whoever serves it decides what runs`
    }
  if (downloads === 'address')
    return {
      messageId: 'downloaded',
      message: say`${called} downloads a file of pickled objects, and runs code that it holds`
    }
  if (runs === 'unprotected')
    return { messageId: 'unprotected', message: say`${called} is told to run code that the file holds` }
  return {
    messageId: 'format',
    message:
      writes === true
        ? say`${called} runs code that the file holds; this program writes such files itself`
        : say`${called} runs code that the file holds`,
    ...(writes === true && { atMost: 'note' })
  }
}

/** What the version decides: nothing is said where the locked one is safe, and no more than a note where none is known. */
function byVersion(
  component: DeserializationComponent,
  { safeFrom, bypassed }: KnownFunction,
  around: readonly PackageComponent[]
): Found | undefined {
  if (safeFrom === undefined) return undefined
  const installed = installedFor(component, safeFrom.package, around)
  const states = installed.map(one => isBelow(one, safeFrom.version))
  const old = installed.find((_, index) => states[index] === true)
  const called = code(component.name)
  const since = say`${safeFrom.package} ${safeFrom.version}`
  if (component.runs === 'protected') {
    if (old === undefined || bypassed === undefined) return undefined
    const message = say`${called} can run code of the file although it is told not to: ${stated(old)} is before ${since} (${bypassed})`
    return { messageId: 'bypassed', message, help: say`Update to ${since} or later`, related: [old.location] }
  }
  if (old !== undefined) {
    const message = say`${called} runs code that the file holds: ${stated(old)} is before ${since}, which prevents it by default`
    return { messageId: 'by-version', message, related: [old.location] }
  }
  if (states.length > 0 && states.every(state => state === false)) return undefined
  const message = say`${called} runs code that the file holds before ${since}; no lockfile beside the program says which version runs`
  return { messageId: 'by-version', message, atMost: 'note' }
}

function stated(component: PackageComponent): Message {
  return say`${code(component.name)} ${versionOf(component) ?? component.specifier ?? ''}`
}

function fixOf({ safer }: DeserializationComponent): Pick<Violation, 'fix'> {
  if (safer === undefined) return {}
  return { fix: { edits: [{ location: safer.location, newText: safer.text }], clears: true } }
}
