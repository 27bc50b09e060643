import type { IndexSetting } from '../../ecosystems/shared/index-setting.ts'

/** So many of a stage are kept. */
const most = 200

/** What is set in the stages of a build, in the order of their instructions. */
interface StageSettings {
  /** A stage begins with what its base has set by its end. */
  begin(name: string, base: string | undefined): void
  add(settings: readonly IndexSetting[]): void
  /** What is set at this point. */
  held(): readonly IndexSetting[]
}

/** Follows what the stages of a build set. */
export function stageSettings(): StageSettings {
  const finished = new Map<string, readonly IndexSetting[]>()
  let stage = ''
  return {
    begin(name, base = '') {
      stage = name
      finished.set(name, finished.get(base.toLowerCase()) ?? [])
    },
    add(settings) {
      if (settings.length > 0) finished.set(stage, [...(finished.get(stage) ?? []), ...settings].slice(-most))
    },
    held: () => finished.get(stage) ?? []
  }
}
