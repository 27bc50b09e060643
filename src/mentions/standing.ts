import { posix } from 'node:path'

import type { Context } from '../core/context.ts'
import type { Standing } from '../core/package-role.ts'
import { enclosingKeys } from './enclosing-keys.ts'
import { inEcosystem, type Pin } from './pins.ts'
import { installerIn } from './installers.ts'
import { beforeLongText, isComment, isProse } from './told.ts'
import { logicalLine } from './logical-line.ts'

/** A text that names versions. */
export interface MentioningText {
  readonly path: string
  readonly text: string
  readonly context: Context
}

/** A pin with where it stands, by the ecosystem of the command that installs it. */
export interface StandingPin {
  readonly pin: Pin
  readonly standing: Standing
}

/** Where a text names a version, by its line, the keys above it, and what its file is for. Bounded. */
export function standingOf(pin: Pin, { path, text, context }: MentioningText): StandingPin {
  const line = logicalLine(text, pin.start)
  const before = text.slice(line.start, pin.start)
  const after = text.slice(pin.end, line.end)
  const told = { pin, standing: 'told' } as const
  if (context === 'docs' || context === 'comment' || isProse(path, before, after)) return told
  if (isComment(path, text, pin.start, before)) return told
  const installer = installerIn(before)
  if (installer === 'removes' || searches.test(before)) return told
  const opening = beforeLongText(path, text, pin.start)
  // A text that nothing takes is the documentation of a program.
  if (opening !== undefined && /^\s*[a-z]{0,2}$/i.test(opening)) return told
  const lowered = context === 'test' || runsOnlyWhenCalled(path, `${opening ?? ''}${before}`)
  if (installer !== undefined) {
    const named = text.startsWith('pkg:', pin.start) ? pin : inEcosystem(pin, installer.ecosystem)
    return { pin: named, standing: lowered || says.test(before) ? 'configured' : 'installed' }
  }
  const keys = enclosingKeys(text, line.start, before)
  if (refusing.test(path) || [before, after, ...keys].some(part => refusing.test(part))) return told
  if (keys.some(key => replaces.test(key))) return told
  const isInstalled = keys.some(key => installs.test(key))
  return { pin, standing: isInstalled && context !== 'test' ? 'installed' : 'configured' }
}

/** Words that say of a version that it must not come in. */
const refusing =
  /(?:^|[^a-z])(?:den(?:y|ied|ies)|(?:deny|block|black)[-_]?list\w*|blocked|ban(?:ned|s)?|forbid(?:den)?|disallow\w*|prohibit\w*|malicious|compromised|malware|vulnerable|yanked|exclud\w+|avoid|reject\w*|quarantin\w*|ioc|iocs|known[-_ ]?bad|bad[-_]?versions?)(?![a-z])/i

/** Keys whose entries replace what others ask for. */
const replaces = /^(?:overrides?|resolutions|patchedDependencies|replace|override-dependencies)$/i

/** Keys whose values are installed by whatever reads the file. */
const installs =
  /^(?:(?:\w+[-_.])?(?:install_?requires?|extras_?require|requires?|requirements?|dependencies|deps|packages|pip|npm|libraries|modules)(?:[-_.]\w+)?|\w*(?:requirements|dependencies|packages|deps))$/i

/** A search for the text, not a use of it. */
const searches = /(?:^|[\s|&;("'`])(?:e?grep|rg|ag|findstr|Select-String)\s/

/** A command or a call that only says what it is given. */
const says =
  /(?:^|[^\w])(?:echo|printf|print|println|puts|raise|throw|logg?(?:er|ing)?|console|warn(?:ing)?s?|Error|\w+Error|Exception|Write-Host|message|msg|help|hint|description|title|summary|label|text)(?![\w-])/

/** Calls that run a command in a program. */
const calls =
  /(?:system|popen|spawn|exec\w*|run\w*|call|check_\w+|subprocess|shell\w*|sh|install\w*|command\w*|cmd\w*|process)\W*\(|%pip|!pip|\$`/i

const languages = new Set(
  '.py .js .mjs .cjs .ts .mts .cts .jsx .tsx .go .rs .rb .java .kt .scala .c .cc .cpp .h .cs .php .swift .lua .r .jl .ex .vue .svelte'.split(
    ' '
  )
)

/** A program that holds the words as a text, and does not give them to anything that runs it on the same line. */
function runsOnlyWhenCalled(path: string, before: string): boolean {
  return languages.has(posix.extname(path).toLowerCase()) && !calls.test(before)
}
