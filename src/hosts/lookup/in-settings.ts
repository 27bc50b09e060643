import type { Confidence, RevisionForm } from '../../core/component.ts'
import type { RepositoryReference, Resemblance } from '../host.ts'
import { hosts } from '../registry.generated.ts'
import { isOtherPair } from '../shared/other-pairs.ts'
import type { SettingKey } from '../shared/setting-keys.ts'

/** A repository that a setting names. */
export interface SettingReference extends RepositoryReference {
  /** Folder name under `hosts/`. */
  readonly host: string
  readonly confidence: Confidence
  /** How an address says to take one commit; absent where it is no address. */
  readonly revisionForm?: RevisionForm
}

/** What an address names by itself, on whichever host. */
export function fromAddress(text: string): SettingReference | undefined {
  for (const [host, { fromUri }] of hosts) {
    const found = fromUri?.(text)
    if (found !== undefined) return { ...found, host, confidence: 'certain', revisionForm: formOf(text, found.name) }
  }
  return undefined
}

function formOf(address: string, name: string): RevisionForm {
  if (/^https?:/i.test(address)) return '/resolve/<commit>/'
  const [scheme] = /^hf:\/\/(?:datasets\/)?|^huggingface:\/\//.exec(address) ?? []
  return scheme === undefined ? false : `${scheme}${name}@<commit>`
}

/**
 * The repository that the value of a setting names, by what its key says of it; undefined for a path, a blank and all else
 * that is none. A name without a namespace is one where its host knows it: it may as well be that of a folder or of a service.
 */
export function inSetting(
  text: string,
  { kind, told, takesBare }: SettingKey,
  usual = 'hugging-face'
): SettingReference | undefined {
  const address = fromAddress(text)
  if (address !== undefined) return address
  // The page of a model, for people.
  if ((told === 'little' || told === 'nothing') && text.includes('://')) return undefined
  const host = hosts.get(usual)
  const found = isOtherPair(text) ? undefined : host?.identify(text, kind)
  if (host === undefined || found === undefined || found.isGuess) return undefined
  const isBare = !found.name.includes('/')
  if (isBare && takesBare !== true && (told !== 'repository' || found.kind === 'dataset')) return undefined
  const confidence = confidenceOf(told, host.resembles?.(found.name, found.kind) ?? 'no')
  return confidence && { ...found, host: usual, confidence }
}

function confidenceOf(told: SettingKey['told'], resemblance: Resemblance): Confidence | undefined {
  switch (told) {
    case 'repository':
      return 'likely'
    case 'model':
      return resemblance === 'no' ? 'possible' : 'likely'
    case 'little':
      return resemblance === 'much' || resemblance === 'sized' ? 'likely' : undefined
    case 'nothing':
      return resemblance === 'much' ? 'likely' : undefined
  }
}
