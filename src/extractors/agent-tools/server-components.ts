import type { TextRange } from '../../core/text-range.ts'
import { commandSettings } from '../../ecosystems/lookup/index-settings.ts'
import { imagePurl } from '../../ecosystems/oci/image-purl.ts'
import { familiarName, parseImageReference } from '../../ecosystems/oci/image-reference.ts'
import { runImage } from '../../ecosystems/oci/run-command.ts'
import type { Embedded, ExtractedComponent, ExtractedGap, ExtractorInput } from '../extractor.ts'
import { indexComponent } from '../shared/commands/index-component.ts'
import { readCommand } from '../shared/commands/read-command.ts'
import { endOf, usedBy } from '../shared/files/evidence.ts'
import { unquoted } from '../shared/commands/unquoted.ts'
import { execForm } from '../shared/commands/exec-form.ts'
import { variableIndexes } from './indexes.ts'
import { withoutLauncher } from './words.ts'
import type { Server } from './servers.ts'
import { shownCommand } from './shown-command.ts'

interface ServerComponents {
  readonly components: readonly ExtractedComponent[]
  readonly gaps: readonly ExtractedGap[]
  readonly embedded: readonly Embedded[]
  readonly understood: readonly TextRange[]
}

/** The tool that a server is, with the packages and the image that its command brings in. */
export function serverComponents(server: Server, input: ExtractorInput): ServerComponents {
  const { name, start, end, transport, url, env } = server
  const words = withoutLauncher(server.words)
  const slot = `${name}/run`
  const given = variableIndexes(server.variables)
  const indexes = [...given, ...commandSettings(words)].map(one => indexComponent(one, one, slot, input))
  const contents = readCommand(words, [], slot, input, given)
  const found = contents?.components ?? []
  const [from, to] = unquoted(input.content, start, end)
  const location = input.locate(from, to)
  const used = usedBy(location, input.locate(start, endOf([server, ...server.words])))
  const tool: ExtractedComponent = {
    kind: 'tool',
    name,
    transport,
    ...(words.length > 0 && { command: shownCommand(server.words.map(({ text }) => text)) }),
    ...(url !== undefined && { url }),
    env,
    runs: runsOnly(words) ? found.flatMap(each => (each.kind === 'package' ? [runOf(each)] : [])) : [],
    location,
    ...(used.use === undefined ? {} : { evidence: used }),
    text: input.written(from, to),
    confidence: 'certain'
  }
  const image = imageOf(words, slot, input)
  return {
    components: [tool, ...found, ...indexes, ...(image.component === undefined ? [] : [image.component])],
    gaps: [...(contents?.gaps ?? []), ...(image.gap === undefined ? [] : [image.gap])],
    embedded: inner(words, contents !== undefined, name),
    understood: contents?.understood ?? []
  }
}

type Words = Server['words']

/** Whether the command runs what it installs: not a script with packages beside it. */
function runsOnly(words: Words): boolean {
  const texts = words.map(({ text }) => text)
  return (
    !texts.includes('-c') &&
    !texts.includes('--call') &&
    !(texts[0] === 'uv' && texts.includes('run') && !texts.includes('tool'))
  )
}

function runOf({ ecosystem, name, version, specifier, source }: Extract<ExtractedComponent, { kind: 'package' }>): {
  readonly ecosystem: string
  readonly name: string
  readonly version?: string
  readonly specifier?: string
  readonly source: typeof source
} {
  return {
    ecosystem,
    name,
    ...(version !== undefined && { version }),
    ...(specifier !== undefined && { specifier }),
    source
  }
}

function imageOf(
  words: Words,
  slot: string,
  { content, locate, written }: ExtractorInput
): { readonly component?: ExtractedComponent; readonly gap?: ExtractedGap } {
  const word = runImage(words)
  if (word === undefined) return {}
  const reference = parseImageReference(word.text ?? '')
  const [from, to] = unquoted(content, word.start, word.end)
  const location = locate(from, to)
  if (reference === undefined) {
    const reason = 'the image that it runs is only known when the tool starts'
    return { gap: { code: 'unresolved-reference', subject: written(from, to).slice(0, 300), reason, location } }
  }
  return {
    component: {
      kind: 'image',
      name: familiarName(reference),
      purl: imagePurl(reference),
      ...reference,
      slot,
      location,
      text: written(from, to),
      confidence: 'certain'
    }
  }
}

/** A command that is not read here itself, and one that is given to a program: `uvx proxy -- npx server`. */
function inner(words: Words, isRead: boolean, slot: string): readonly Embedded[] {
  const dashes = words.findIndex(({ text }, index) => index > 0 && text === '--')
  const command = isRead ? (dashes === -1 ? [] : words.slice(dashes + 1)) : words
  const [first, ...others] = command
  if (first === undefined) return []
  // A text that is more than one simple command is for a shell.
  return [{ language: 'shell', ...(others.length > 0 ? execForm(command) : first), slot }]
}
