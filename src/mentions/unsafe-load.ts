import { callAround } from './call-around.ts'
import { beyondAt, keyOf, mostMentions, type Mention } from './mention.ts'

/** Settings with which a loader runs the code that a file holds, by the value that turns that on. */
const settings = {
  // PyTorch, Lightning
  weights_only: 'off',
  // Keras
  safe_mode: 'off',
  // NumPy
  allow_pickle: 'on',
  // LangChain
  allow_dangerous_deserialization: 'on',
  // PyTorch, as a variable of the environment
  TORCH_FORCE_NO_WEIGHTS_ONLY_LOAD: 'on'
} as const

const named = new RegExp(`\\b(?:${Object.keys(settings).join('|')})|\\benable_unsafe_deserialization(?=\\(\\))`, 'g')
const given = {
  on: /["']?\]?[ \t]{0,9}(?::|=|,)[ \t]{0,9}["']?(true|1|yes|on|y)\b/iy,
  off: /["']?\]?[ \t]{0,9}(?::|=|,)[ \t]{0,9}["']?(false|0|no|off|none)\b/iy
}

/** Calls that define an option, or write a file. */
const others = /argument|option|flag|param|field|save|dump|write|checkpoint$|\bdef\b/i
/** Calls that read one: `safe_mode` means other things to others. */
const loads = /load|from_|deserialize|clone|^dict$/i

/** Where a text lets a file that is loaded run code. The parameter of a function and the definition of an option say nothing. */
export function unsafeLoadsIn(text: string): readonly Mention[] {
  const found: Mention[] = []
  named.lastIndex = 0
  for (let match = named.exec(text); match !== null; match = named.exec(text)) {
    const { 0: name, index: start } = match
    const end = endOf(text, name, named.lastIndex)
    if (end === undefined) continue
    const around = callAround(text, start)
    const [inner = ''] = around
    if (others.test(inner) || around.includes('def') || (name === 'safe_mode' && !loads.test(inner))) continue
    if (found.length >= mostMentions) return [...found, beyondAt(start, end)]
    const key = keyOf(text, start, end).replace(/["'\]]{1,3}(?=\s*[:=,])/, '')
    found.push({ kind: 'unsafe-load', key, start, end, operand: start, isChecked: false, isList: true })
  }
  return found
}

/** Where the value of a setting ends that turns it on; undefined for another value, or none. */
function endOf(text: string, name: string, from: number): number | undefined {
  if (!isSetting(name)) return from
  const value = given[settings[name]]
  value.lastIndex = from
  const [whole] = value.exec(text) ?? []
  return whole === undefined ? undefined : from + whole.length
}

function isSetting(name: string): name is keyof typeof settings {
  return Object.hasOwn(settings, name)
}
