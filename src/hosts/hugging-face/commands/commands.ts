import type { HostCommands } from '../../host.ts'
import { answers, readLoad } from '../../shared/commands/read-load.ts'
import { usesModelScope } from '../../shared/commands/uses-modelscope.ts'
import { catalogue, scripts } from './catalogue.ts'
import { gitClone, gitPin } from './git-clone.ts'
import { uploads } from './uploads.ts'
import { downloadPin, downloadPrograms, webDownload } from './web-download.ts'

/** The commands that load from the Hugging Face Hub. */
export const commands: HostCommands = {
  load(words, later) {
    if (usesModelScope(words)) return undefined
    return gitClone(words, later) ?? webDownload(words) ?? readLoad(words, [...catalogue, scripts])
  },
  uploads,
  ...answers([
    ...catalogue,
    scripts,
    { use: 'git clone', pin: gitPin },
    ...downloadPrograms.map(use => ({ use, pin: downloadPin }))
  ])
}
