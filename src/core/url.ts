/** A URL as written, without a user name and password. */
export function withoutCredentials(url: string): string {
  return url.replace(/^((?:[a-z][a-z0-9+.-]*:)?\/\/)[^/?#]*@/i, '$1')
}

/** A URL without user name, password, query and fragment, which may hold tokens. */
export function withoutSecrets(url: string): string {
  return withoutCredentials(url.replace(/[?#].*$/s, ''))
}

const userInfo = /(:?)(\\?\/\\?\/)([^\s"<>/?#]*)@/g
const parameter = /([?&;#])([\w.%-]{1,80})=([^\s"'<>&;#]+)/g
/** `/t/<token>/` before the name of a conda channel, <https://docs.anaconda.com/anacondaorg/user-guide/tasks/work-with-accounts/>. */
const pathToken = /(\/\/[^\s"<>/?#]{1,300}\/t\/)[^\s"<>/?#]{6,300}(?=\/)/g
const secretName =
  /token|secret|passw(?:or)?d|^pwd$|^pass$|(?:api|access|private|account|auth|shared)[-_.]?key|^key$|^auth$|authori[sz]ation|^sig$|signature|credential/i
/** What the environment puts in is no secret itself. */
const placeholder = /^(?:[\w.-]*:)?(?:\$\{[^{}]*\}|\$\w+|%\w+%|\{\{[^{}]*\}\})$/

/**
 * Text of a reviewed change as a report may show it: URLs in it lose user names, passwords, and the values of parameters
 * whose name says that they are secret. The user name alone stays in `ssh://git@host`, where it is none.
 */
export function redacted(text: string): string {
  if (!text.includes('//') && !text.includes('\\/')) return text
  return text
    .replace(userInfo, (whole, colon: string, slashes: string, user: string, at: number) => {
      const isSsh = /ssh$/i.test(text.slice(Math.max(at - 10, 0), at))
      const isUser = colon === '' || isSsh ? !user.includes(':') : user === ''
      return isUser || placeholder.test(user) ? whole : `${colon}${slashes}`
    })
    .replace(parameter, (whole, before: string, name: string, value: string) =>
      secretName.test(name) && !placeholder.test(value) ? `${before}${name}=***` : whole
    )
    .replace(pathToken, '$1***')
}

/** The host of a URL with its port, lower case; undefined for what is no URL or has no host. */
export function hostOf(url: string | undefined): string | undefined {
  return parsed(url)?.host.toLowerCase() || undefined
}

/** The host of a URL without its port, lower case; undefined for what is no URL or has no host. */
export function hostnameOf(url: string | undefined): string | undefined {
  return parsed(url)?.hostname.toLowerCase() || undefined
}

/** The hosts of URLs with their ports, lower case, each once, ascending. */
export function hostsOf(urls: readonly string[]): readonly string[] {
  return [...new Set(urls.flatMap(url => hostOf(url) ?? []))].sort()
}

/** Percent-decoded text; the text itself where its encoding is broken. */
export function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    // Broken escapes stand for themselves.
    return text
  }
}

function parsed(url: string | undefined): URL | undefined {
  const plain = url?.replace(/^git\+/i, '')
  return plain !== undefined && URL.canParse(plain) ? new URL(plain) : undefined
}
