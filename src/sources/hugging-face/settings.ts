import { isFailure, type Failure } from '../../core/failure.ts'
import { isThisMachine } from '../../core/url.ts'

/** Where the hub is, and who asks. */
export interface HubSettings {
  /** Without a slash at the end. */
  readonly endpoint: string
  readonly headers: Readonly<Record<string, string>>
}

const usual = 'https://huggingface.co'

/**
 * The hub that the environment of the reviewer names, by the variables of huggingface_hub: `HF_ENDPOINT`, and a token in
 * `HF_TOKEN`. What a change sets is no part of that environment.
 */
export function hubSettings(env: Readonly<Record<string, string | undefined>>): HubSettings | Failure {
  const endpoint = endpointIn(env['HF_ENDPOINT']?.trim() || usual)
  if (isFailure(endpoint)) return endpoint
  const token = env['HF_TOKEN']?.trim() ?? ''
  if (/[^\x21-\x7e]/.test(token)) return { reason: 'the environment variable HF_TOKEN is not a single token' }
  if (token !== '' && !endpoint.endpoint.startsWith('https:') && !isThisMachine(endpoint.endpoint))
    return { reason: 'HF_TOKEN is not sent to HF_ENDPOINT, which is no https address' }
  return { ...endpoint, headers: token === '' ? {} : { authorization: `Bearer ${token}` } }
}

/** Whether the reviewer has switched the hub off, as for huggingface_hub. */
export function isSwitchedOff({ HF_HUB_OFFLINE: value = '' }: Readonly<Record<string, string | undefined>>): boolean {
  return /^(?:1|on|yes|true)$/i.test(value.trim())
}

function endpointIn(text: string): { readonly endpoint: string } | Failure {
  const url = URL.canParse(text) ? new URL(text) : undefined
  const isPlain = url?.username === '' && url.password === '' && url.search === '' && url.hash === ''
  // The text may hold a password.
  if (url === undefined || !isPlain || !/^https?:$/.test(url.protocol))
    return { reason: 'the environment variable HF_ENDPOINT is not an http(s) address without user, query and fragment' }
  return { endpoint: `${url.origin}${url.pathname}`.replace(/\/{1,8}$/, '') }
}
