import { isFailure } from '../../core/failure.ts'
import type { PinPlace } from '../../core/pin-place.ts'
import type { Location } from '../../core/location.ts'
import type { Call } from '../../syntax/python/call.ts'
import { foreignEncoding } from '../../syntax/python/encoding.ts'
import { readPython, type PythonFile } from '../../syntax/python/python.ts'
import type { ExtractedComponent, ExtractedGap, Extractor, ExtractorInput } from '../extractor.ts'
import { mayDeserialize, readDeserializations } from './deserializations.ts'
import { readDownloads, type Download } from './downloads.ts'
import { readExecuted } from './executed.ts'
import { readGeneric } from './generic.ts'
import { mayAsk, readHosted } from './hosted.ts'
import { readLoad, type Loads, type Range, type Unresolved } from './load.ts'
import { matchLoader } from './match.ts'
import { mayMatter, namesOfCalls } from './may-matter.ts'
import { readConfigText } from './named/config-text.ts'
import { hubLibraries, readNamed } from './named/named.ts'
import type { PlaceInCall } from './pin-place.ts'
import { publishedByProgram } from './published.ts'
import { readKernel, readReferences, type Reference } from './references.ts'
import { readSpaces, type SpaceLoad } from './spaces.ts'
import { readTorchHub } from './torch-hub.ts'
import { subjectOf } from './unresolved.ts'
import { usedBy } from '../shared/files/evidence.ts'
import { syntaxCode } from '../shared/files/gaps.ts'

/** Python that loads models and datasets. */
export const extractor: Extractor = {
  files: ['**/*.py', '**/*.pyw'],
  languages: ['python'],
  mayMatter,
  publishes: { kinds: ['model', 'dataset'], names: publishedByProgram },
  extract(input) {
    const file = readPython(input.content)
    if (isFailure(file)) return { components: [], gaps: [unread(input, file.reason, file.at, syntaxCode(file))] }
    const declared = foreignEncoding(input.content)
    if (declared !== undefined) {
      const reason = `it declares the encoding ${declared.name}, in which its text may say something else`
      return { components: [], gaps: [unread(input, reason, declared.from)] }
    }
    const found = new Map<string, Reference>()
    const asked: ExtractedComponent[] = []
    const isAsking = mayAsk(input.content)
    const gaps = new Map<string, ExtractedGap>()
    const claimed = new Set<number>()
    let uses: boolean | undefined
    const usesHub = (): boolean => (uses ??= hubLibraries.test(input.content))
    for (const call of file.calls) {
      const { loaded, unresolved, isKnown } = readCall(file, call, input.content)
      if (isKnown) for (const node of [...call.positional, ...call.keywords.values()]) claimed.add(node.from)
      for (const each of loaded) keep(found, each)
      const path = file.path(call)
      for (const each of readConfigText(file, input.content, call, path, usesHub)) keep(found, each)
      if (isAsking) asked.push(...readHosted(file, input, call, path))
      for (const gap of [
        ...unresolved.map(each => unresolvedGap(input, each)),
        ...readSpaces(file, call, path).map(each => spaceGap(input, each)),
        ...readDownloads(file, input.content, call, path).map(each => downloadGap(input, each)),
        ...executedGap(input, call, readExecuted(file, input.content, call, path))
      ])
        if (!gaps.has(gap.subject)) gaps.set(gap.subject, gap)
    }
    const loaded = new Set([...found.values()].map(({ from }) => from))
    for (const each of readReferences(file, input.content)) if (!loaded.has(each.from)) keep(found, each)
    for (const { from } of found.values()) claimed.add(from)
    const services = new Set(asked.map(({ location }) => placeKey(location)))
    for (const each of readNamed(file, input.content, claimed, usesHub))
      if (!services.has(placeKey(input.locate(each.from, each.to)))) keep(found, each)
    const read = mayDeserialize(input.content) ? readDeserializations(file, input) : []
    return {
      components: [...[...found.values()].map(each => component(input, each)), ...asked, ...read],
      gaps: [...gaps.values(), ...unreadable(input, file)]
    }
  }
}

function readCall(file: PythonFile, written: Call, text: string): Loads & { readonly isKnown: boolean } {
  const given = file.path(written).path
  const isPartial = /^(?:functools\.)?partial(?:method)?$/.test(given)
  const called = isPartial || inThread.test(given) ? withCallee(written) : written
  const path = file.path(called)
  // `load = AutoModel.from_pretrained`: what is called is what the name stands for.
  const call = { ...called, name: /(?:^|\.)([^.()[\]]+)$/.exec(path.path)?.[1] ?? called.name }
  const match = matchLoader(call.name, path, file.starImports)
  const known = readTorchHub(file, call, path) ?? (match === undefined ? undefined : readLoad(file, text, call, match))
  const { loaded, unresolved } = known ?? { loaded: readGeneric(file, text, call, path), unresolved: [] }
  const isOpen = isPartial && known !== undefined && loaded.length + unresolved.length === 0
  return {
    loaded: [...loaded, ...readKernel(file, call)],
    unresolved: isOpen ? [{ call, from: written.node.from, to: written.node.to }] : unresolved,
    isKnown: known !== undefined
  }
}

/** Calls of what they are given first, with the arguments that follow: `asyncio.to_thread(load, name)`. */
const inThread = /(?:^|\.)(?:to_thread|run_sync|run_in_threadpool|submit|apply_async)$/

/** `partial(load, …)`: the call that it prepares. What it leaves open is among the arguments of a later one. */
function withCallee(call: Call): Call {
  const [callee, ...positional] = call.positional
  return callee === undefined ? call : { ...call, callee, positional, countable: Math.max(call.countable - 1, 0) }
}

/** One place names one thing once: what the catalogue says before a guess, what runs code before what does not. */
function keep(found: Map<string, Reference>, next: Reference): void {
  const key = [next.from, next.kind, next.host, next.name, next.revision ?? ''].join('\n')
  const before = found.get(key)
  if (
    before === undefined ||
    (next.remoteCode !== before.remoteCode && (next.remoteCode === true || before.remoteCode === false))
  )
    found.set(key, next)
}

function component(
  input: ExtractorInput,
  { call, from, to, revisionAt, remoteCodeAt, pinAt, within = '', ...rest }: Reference
): ExtractedComponent {
  const slot = call === undefined ? within : slotOf(call)
  const node = call?.node ?? { from, to }
  const location = input.locate(from, to)
  const evidence = {
    ...(call !== undefined && usedBy(location, input.locate(call.node.from, call.node.to))),
    ...(revisionAt !== undefined && { argument: input.locate(revisionAt.from, revisionAt.to) }),
    ...(remoteCodeAt !== undefined && { flag: input.locate(remoteCodeAt.from, remoteCodeAt.to) })
  }
  return {
    ...rest,
    ...(slot !== '' && { slot }),
    location,
    ...(Object.keys(evidence).length > 0 && { evidence }),
    ...(pinAt !== undefined && { pinPlace: pinPlace(input, pinAt) }),
    text: input.content.slice(node.from, Math.min(node.to, node.from + 200))
  }
}

function pinPlace({ locate }: ExtractorInput, { from, to, before, after }: PlaceInCall): PinPlace {
  return { at: locate(from, to), before, after }
}

function placeKey({ startLine = 0, startColumn = 0 }: Location): string {
  return `${startLine}:${startColumn}`
}

/** The functions and classes around a call, and what is called. */
function slotOf({ scope, name }: Call): string {
  const names = [name]
  for (let each: typeof scope | undefined = scope; each !== undefined && names.length < 8; each = each.parent) {
    if (each.name !== '') names.unshift(each.name)
  }
  return names.join('.')
}

function unresolvedGap(input: ExtractorInput, { call, from, to }: Unresolved): ExtractedGap {
  const { content } = input
  const callee = content.slice(call.callee.from, Math.min(call.callee.to, call.callee.from + 200))
  const what = call.name.startsWith('load_dataset') ? 'dataset' : 'model'
  // Nothing is known of what stands beside the function in a call that prepares another.
  const place = from < call.callee.from ? call.callee : { from, to }
  return {
    code: 'unresolved-reference',
    subject: subjectOf(callee, content.slice(from, to)),
    reason: `the ${what} is only known at run time`,
    location: input.locate(place.from, place.to)
  }
}

/** Code of a Space: its revision cannot be named, and no source tells anything of it. */
function spaceGap(input: ExtractorInput, { call, at, name, isOwn }: SpaceLoad): ExtractedGap {
  const { content } = input
  const callee = content.slice(call.callee.from, Math.min(call.callee.to, call.callee.from + 200))
  const subject = subjectOf(callee, content.slice(at.from, at.to))
  const location = input.locate(at.from, at.to)
  if (name === undefined) {
    const reason = 'the Space whose code it runs is only known at run time'
    return { code: 'unresolved-reference', subject, reason, location }
  }
  const reason = 'it runs code from a Space of the Hugging Face Hub, which is not checked'
  return { code: 'unaccounted', subject, reason, location, ...(isOwn && { atMost: 'note' }) }
}

/** What comes from elsewhere than the hosts that are known. */
function downloadGap(input: ExtractorInput, { call, at, from, isOwn }: Download): ExtractedGap {
  const reason = `it loads from ${from}, of which nothing is checked`
  return { ...uncheckedGap(input, call, at, reason), ...(isOwn && { atMost: 'note' }) }
}

function executedGap(input: ExtractorInput, call: Call, at: Range | undefined): readonly ExtractedGap[] {
  return at === undefined ? [] : [uncheckedGap(input, call, at, 'it runs downloaded code, which is not reviewed')]
}

function uncheckedGap({ content, locate }: ExtractorInput, call: Call, at: Range, reason: string): ExtractedGap {
  const callee = content.slice(call.callee.from, Math.min(call.callee.to, call.callee.from + 200))
  const subject = subjectOf(callee, content.slice(at.from, at.to))
  return { code: 'unaccounted', subject, reason, location: locate(at.from, at.to) }
}

/** Where the parser had to guess: loading calls that it lost, or too much for the rest to be trusted. */
function unreadable(input: ExtractorInput, file: PythonFile): ExtractedGap[] {
  const { errors, calls, leftOut } = file
  if (leftOut !== undefined) return [unread(input, 'a part of it is nested too deeply', leftOut.from, 'limit-exceeded')]
  const [first] = errors
  if (first === undefined) return []
  const read = new Set(calls.map(({ callee }) => callee.to))
  const lost = namesOfCalls(input.content).find(({ from, to }) => {
    const isDefinition = /\b(?:def|class) {1,8}$/.test(input.content.slice(Math.max(0, from - 16), from))
    return !read.has(to) && !isDefinition && !file.isProse(from)
  })
  const lines = input.content.split('\n').length
  if (lost === undefined && (errors.length < 3 || errors.length * 20 < lines)) return []
  const { from, to } = lost ?? first
  const reason =
    lost === undefined ? 'most of it cannot be parsed as Python' : 'a call that loads something could not be parsed'
  return [{ code: 'parse-error', subject: input.path, reason, location: input.locate(from, to) }]
}

function unread(
  input: ExtractorInput,
  reason: string,
  at: number,
  code: ExtractedGap['code'] = 'parse-error'
): ExtractedGap {
  return { code, subject: input.path, reason, location: input.locate(at, at + 1) }
}
