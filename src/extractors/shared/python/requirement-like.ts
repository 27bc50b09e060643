import { posix } from 'node:path'
import { isFailure } from '../../../core/failure.ts'
import { eachLogicalLine } from '../../../ecosystems/pypi/logical-lines.ts'
import { readRequirement } from '../../../ecosystems/pypi/requirement.ts'
import { readLineOptions, splitOptions } from '../../../ecosystems/pypi/requirements-options.ts'

/** What is looked into of a longer text, in UTF-16 units: as much as the reader of lists takes. */
export const longest = 2_000_000
/** No list of a person has as many lines, continued ones joined. */
export const mostLines = 10_000
/** So many lines that say something tell what a text is. */
const enough = 2000

/**
 * Whether a text is a list of requirements by what stands in it: `certainly`, something in it is said of packages alone
 * (a version, a hash, another list), and hardly anything is no requirement. `possibly`: names only, which a list of
 * words may be too, or comments up to where a longer text is not looked into.
 */
export function requirementLike(text: string): 'certainly' | 'possibly' | undefined {
  const counts = { telling: 0, bare: 0, other: 0 }
  let [read, told] = [0, 0]
  for (const { text: line } of eachLogicalLine(text.slice(0, longest))) {
    if (read++ === mostLines || told === enough) break
    if (line === '') continue
    counts[kindOf(line)]++
    told++
  }
  const { telling, bare, other } = counts
  if (other > 0 && telling + bare < other * 5) return undefined
  if (telling > 0 && (other === 0 || telling >= bare)) return 'certainly'
  return (telling + bare > 0 || text.length > longest) && other === 0 ? 'possibly' : undefined
}

function kindOf(line: string): 'telling' | 'bare' | 'other' {
  if (line.startsWith('-')) return kindOfOption(line)
  const requirement = readRequirement(line.slice(0, splitOptions(line).length))
  if (isFailure(requirement) || requirement.problem !== undefined) return 'other'
  const { name, source, specifier = '', marker = '', extras, hashes } = requirement
  if (source.type === 'path') return 'bare'
  if (source.type === 'vcs') return /^git\+/.test(line) || line.includes('@') ? 'telling' : 'bare'
  if (source.type === 'url')
    return /\.whl(?:[#?]|$)|#egg=/.test(line) || /^[\w.[\],-]+\s*@/.test(line) ? 'telling' : 'bare'
  if (name === undefined || !/[a-z]/i.test(name)) return 'other'
  if (splitOptions(line).hashes.length > 0 || hashes.length > 0) return 'telling'
  const versioned = /[=<>~!]=?\s*v?\d/.test(specifier)
  return versioned || (marker !== '' && /[<>=]|\bin\b/.test(marker))
    ? 'telling'
    : specifier === '' && !extras.includes('')
      ? 'bare'
      : 'other'
}

function kindOfOption(line: string): 'telling' | 'other' {
  const options = readLineOptions(line)
  const known = options.length > 0 && options.every(({ name }) => name !== undefined)
  return known && (line.startsWith('--') || /^-[rcefi]\s*\S*[/.:]/.test(line)) ? 'telling' : 'other'
}

/** Whether a list of requirements may include another one, or constraints: what it looks like in the cheapest way. */
export function mayInclude(text: string): boolean {
  return /(?<![\w.-])-{1,2}[rc\\]/.test(text)
}

const extensions = new Set(
  '.txt .in .pip .list .lst .lock .req .reqs .requirements .deps .dep .cfg .conf .pkgs .packages .frozen .freeze .pypi'.split(
    ' '
  )
)

/** Whether a file that no extractor reads has a name that lists of requirements have: it is looked into. */
export function mayBeList(path: string): boolean {
  if (path.endsWith('.browserslistrc')) return false
  const extension = posix.extname(path).toLowerCase()
  return extension === '' || extensions.has(extension)
}
