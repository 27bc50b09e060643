import type { ShellWord } from '../../../syntax/shell/shell.ts'

/** What a command downloads. */
export interface Download {
  /** As it is written where only the run can tell. */
  readonly url: string
  /** The file that it is written to; undefined for the standard output. */
  readonly file: string | undefined
}

const curlValues = new Set(
  '-H -d -u -A -e -m -b -c -E -F -T -w -x -X -y -Y -z -Q -r -t -K -C --header --data --user --retry --retry-delay --connect-timeout --max-time --proxy --request --user-agent --cacert --output-dir'.split(
    ' '
  )
)
const wgetValues = new Set(
  '-o -a -t -T -P -U -e -w -Q --header --tries --timeout --directory-prefix --user-agent'.split(' ')
)

const address = /^(?:https?|ftps?):\/\//i
/** Programs that download besides, with what an address is for them. They write it to the standard output, or to the last word. */
const others: ReadonlyMap<string, RegExp> = new Map([
  ['fetch', address],
  ['http', address],
  ['https', address],
  ['lynx', address],
  ['w3m', address],
  ['iwr', address],
  ['irm', address],
  ['aws', /^s3:\/\//],
  ['gsutil', /^gs:\/\//],
  ['gcloud', /^gs:\/\//],
  ['gh', /^\/?(?:repos|gists)\/[\w.-]/]
])

/** What curl or wget download; undefined for other programs, and where they name no address. */
export function downloadOf(name: string, words: readonly ShellWord[], content: string): Download | undefined {
  const other = others.get(name)
  if (other !== undefined) {
    const url = words.find(({ text = '' }) => other.test(text))?.text
    const last = words.at(-1)?.text ?? ''
    const isFile =
      url !== undefined && words.length > 1 && !/^-|^\/dev\/stdout$/.test(last) && last !== url && /\//.test(last)
    return url === undefined ? undefined : { url, file: isFile ? last : undefined }
  }
  if (name !== 'curl' && name !== 'wget' && name !== 'aria2c') return undefined
  const target =
    name === 'wget' ? /^(?:-[a-zA-Z]*O|--output-document)(.*)$/s : /^(?:-[a-zA-Z]*o|--output|--out)(?![-a-z])(.*)$/s
  const values = name === 'wget' ? wgetValues : curlValues
  let url: string | undefined
  let file: string | undefined
  let named = name !== 'curl'
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    if (word === undefined) break
    const { text = content.slice(word.start, word.end).replaceAll(/["']/g, '') } = word
    const own = text.startsWith('-') ? target.exec(text)?.[1] : undefined
    if (own !== undefined) file = own === '' ? (words[++at]?.text ?? '?') : own.replace(/^=/, '')
    else if (values.has(text)) at++
    else if (name === 'curl' && (/^-[a-zA-Z]*[OJ][a-zA-Z]*$/.test(text) || text === '--remote-name')) named = true
    else if (!text.startsWith('-')) url ??= text
  }
  if (url === undefined) return undefined
  const own = named ? (/([^/?#]*)(?:[?#].*)?$/s.exec(url)?.[1] ?? '') : undefined
  return { url, file: file === '-' || file === '/dev/stdout' ? undefined : (file ?? own) }
}
