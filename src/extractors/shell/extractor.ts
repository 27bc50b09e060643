import { installCommand } from '../../ecosystems/pypi/install-command.ts'
import { readShell } from '../../syntax/shell/read-shell.ts'
import type { Embedded, ExtractedComponent, ExtractedGap, Extraction, Extractor, ExtractorInput } from '../extractor.ts'
import { installed } from './installed.ts'
import { besideScript } from './neighbours.ts'
import { pythonPrograms } from './python-programs.ts'

/** Reads shell scripts and embedded shell text: what their commands install, and the Python programs they hold. */
export const extractor: Extractor = {
  files: ['**/*.{sh,bash}'],
  languages: ['shell'],
  extract(input: ExtractorInput): Extraction {
    const { path, content, locate } = input
    const { commands, errors } = readShell(content)
    const components: ExtractedComponent[] = []
    const gaps: ExtractedGap[] = []
    const wants = new Set<string>()
    const embedded: Embedded[] = []
    for (const command of commands) {
      embedded.push(...pythonPrograms(command, content))
      const install = installCommand(command.words)
      if (install === undefined) continue
      for (const found of install.packages) components.push(...installed(found, input))
      for (const { start, end } of install.unresolved) {
        const reason = 'what it installs is only known when the command runs'
        gaps.push({
          code: 'unresolved',
          subject: content.slice(start, end).slice(0, 300),
          reason,
          location: locate(start, end)
        })
      }
      for (const file of install.files) {
        const wanted = besideScript(path, file.path)
        if (wanted !== undefined) wants.add(wanted)
      }
    }
    const [first, ...others] = errors
    if (first !== undefined) {
      const more = others.length === 0 ? '' : `, and ${others.length} more errors`
      const location = locate(first.offset, first.offset)
      gaps.push({ code: 'unreadable', subject: path, reason: `${first.message}${more}`, location })
    }
    return { components, gaps, wants: [...wants], embedded }
  }
}
