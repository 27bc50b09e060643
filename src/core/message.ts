import { markdown, markdownCode, shorten, terminal } from './untrusted.ts'

/**
 * A sentence for people, in which what we wrote and what came from the reviewed change stay apart until a renderer
 * encodes each for its sink. `text` is ours; everything else holds untrusted values.
 */
export type MessagePart =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'value'; readonly text: string }
  | { readonly type: 'code'; readonly text: string }
  | { readonly type: 'strong'; readonly parts: Message }

export type Message = readonly MessagePart[]

type Interpolation = string | number | MessagePart | Message

/** Tag for a message: the literal parts are ours, interpolated strings are untrusted values. */
export function say(literals: TemplateStringsArray, ...values: Interpolation[]): Message {
  const parts: MessagePart[] = []
  literals.forEach((literal, index) => {
    if (literal !== '') parts.push({ type: 'text', text: literal })
    if (index >= values.length) return
    const value = values[index] as Interpolation
    if (typeof value === 'string' || typeof value === 'number') parts.push({ type: 'value', text: String(value) })
    else if (isMessage(value)) parts.push(...value)
    else parts.push(value)
  })
  return parts
}

/** An untrusted value to be shown as code: a name, a path, a setting. */
export function code(text: string): MessagePart {
  return { type: 'code', text }
}

/** Emphasis, as a tag like {@link say}. */
export function strong(literals: TemplateStringsArray, ...values: Interpolation[]): MessagePart {
  return { type: 'strong', parts: say(literals, ...values) }
}

/** Joins messages with a literal of ours. */
export function join(messages: readonly Message[], separator: string): Message {
  return messages.flatMap((message, index) =>
    index === 0 ? message : [{ type: 'text' as const, text: separator }, ...message]
  )
}

/** The message as one string without any encoding, for JSON. */
export function plain(message: Message): string {
  return message.map(part => (part.type === 'strong' ? plain(part.parts) : part.text)).join('')
}

/** The longest value that is shown whole, in UTF-16 units. JSON has all of it. */
const longestValue = 200

/** The message in GitHub Markdown, on one line. `link` may give the encoded target of a value that is shown as it is. */
export function markdownMessage(message: Message, link?: (value: string) => string | undefined): string {
  return message
    .map(part => {
      if (part.type === 'strong') return `<strong>${markdownMessage(part.parts, link)}</strong>`
      if (part.type === 'text') return markdown(part.text)
      const text = shorten(part.text, longestValue)
      const shown = part.type === 'code' ? markdownCode(text) : markdown(text)
      const target = link?.(part.text)
      return target === undefined ? shown : `[${shown}](${target})`
    })
    .join('')
}

/** The message on one line of a terminal. */
export function terminalMessage(message: Message): string {
  return message
    .map(part => (part.type === 'strong' ? terminalMessage(part.parts) : terminal(shorten(part.text, longestValue))))
    .join('')
}

function isMessage(value: MessagePart | Message): value is Message {
  return Array.isArray(value)
}
