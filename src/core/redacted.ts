import { cutAuthority, isPort } from './cut-authority.ts'

/** `//`, also escaped as in JSON, and the beginnings that WHATWG URL parsing reads as if `//` stood there. */
const authority =
  /((?<![a-z\d.-])(?:https?|wss?|ftp):(?!%2f)(?:\\u002f|[\\/\t])*|(?:\\?\/|\\u002f){2,})((?:(?!\\u002f)[^\s"<>/?#]|\t(?=\S))*)/gi
const lastAt = /^([^]*)(?:@|\\u0040)/i
/** A password with `?` or `#` as such. */
const rawPassword = /(:\\?\/\\?\/)(?!\[)([^\s"<>/?#:@]*:(?!\d{0,5}[?#])[^\s"<>/?#@]*[?#][^\s"<>/]*)@/g
const encoded = /((?:%2f){2})((?:(?:(?!%(?:2f|3f|23|40))[^\s"'<>/?#&@])*(?:%40|@))+)/gi
const encodedCut =
  /((?:%2f){2})((?:(?!%(?:2f|3a|3f|23|40))[^\s"'<>/?#&@:])*(?::|%3a)((?:(?!%(?:2f|3f|23|40))[^\s"'<>/?#&@])*))$/i
/** `user:password@host:path` as scp takes it, and `user:password@registry/image`. */
const withoutScheme =
  /(^|[\s"'`=(,])([\w.-]{1,64}):([^\s"'`<>/@:]{1,4096}(?::[^\s"'`<>/@:]{1,4096}){0,2})@(?=([\w.-]{1,255})(?::\d{1,5})?(?:\/|:[\w.~-]{0,255}\/|(?<=\.[\w-]{1,63}):[\w.~]))/g
/** What stands before a colon and is no user: protocols of package managers. */
const protocol =
  /^(?:npm|jsr|patch|workspace|catalog|file|link|portal|exec|mailto|pkg|git|github|gitlab|bitbucket|gist|https?)$/i
const version = /^v?\d+(?:\.\d+){0,2}(?:-[\w.-]*)?$/
const header =
  /((?<![\w-])(?:(?:proxy-)?authorization["']?\s{0,3}[:=]\s{0,3}["']?(?:(?:bearer|basic|digest|token|apikey)\s{1,3}|(?=[^\s"'`]{16}))|(?:x-api-key|x-auth-token|private-token)["']?\s{0,3}[:=]\s{0,3}["']?))([^\s"'`]+)/gi
/** Of a query, or of a registry in `.npmrc`: `//host/:_authToken=`. */
const parameter = /([?&;#]|:(?=_))([\w.%-]{1,80})=([^\s"'<>&;#]+)/g
/** `/t/<token>/` before the name of a conda channel, <https://docs.anaconda.com/anacondaorg/user-guide/tasks/work-with-accounts/>. */
const pathToken = /(\/\/[^\s"<>/?#]{1,300}\/t\/)[^\s"<>/?#]{6,300}(?=\/)/g
const secretName =
  /token|secret|passw(?:or)?d|^pwd$|^pass$|(?:api|access|private|account|auth|shared)[-_.]?key|^key$|^_?auth$|authori[sz]ation|^sig$|signature|credential|^jwt$/i
/** What the environment puts in is no secret itself; the default of a shell's `${NAME:-default}` is. */
const placeholder = /^(?:[\w.-]*:)?(?:\$\{(?!\w+:?[-=+][^{}])[^{}]*\}|\$\w+|%\w+%|\{\{[^{}]*\}\})$/
const maybeSecret = /:_|\/\/|\\\/|\\u002f|%2f|(?:https?|wss?|ftp):|@|authorization|x-api-key|-token/i

/**
 * Text of a reviewed change as a report may show it: URLs in it lose user names, passwords, and the values of parameters
 * whose name says that they are secret. The user name alone stays in `ssh://git@host`, where it is none. What may be the
 * beginning of a password, because the text was cut before the `@`, is left out, too.
 */
export function redacted(text: string): string {
  if (!maybeSecret.test(text)) return text
  return text
    .replace(rawPassword, '$1')
    .replace(authority, (whole, start: string, run: string, at: number, all: string) => {
      const scheme = schemeOf(start, at, all)
      const user = lastAt.exec(run)?.[1]
      if (user === undefined)
        return cutAuthority(run, { scheme, at, end: at + whole.length, text: all }) ? start : whole
      if (user.includes('\t') && (scheme === undefined || !/:|\\u003a/i.test(user))) return whole
      const host = run.slice(lastAt.exec(run)?.[0].length)
      return isHarmless(user, scheme) || isDigest(host) || isDrive(user, scheme) ? whole : start + host
    })
    .replace(encoded, (whole, start: string, user: string, at: number, all: string) => {
      const scheme = /([a-z][a-z\d+.-]{0,20})(?::|%3a)$/i.exec(all.slice(Math.max(at - 24, 0), at))?.[1]
      return isHarmless(user.replace(/(?:%40|@)$/, ''), scheme) ? whole : start
    })
    .replace(encodedCut, (whole, start: string, _: string, after: string) => (isPort(after) ? whole : start))
    .replace(withoutScheme, (whole, before: string, user: string, password: string, host: string) =>
      protocol.test(user) || protocol.test(host) || isDigest(`${host}:`) || version.test(host) || isName(password)
        ? whole
        : before
    )
    .replace(header, (whole, before: string, value: string) => (placeholder.test(value) ? whole : `${before}***`))
    .replace(parameter, (whole, before: string, name: string, value: string) =>
      secretName.test(name) && !placeholder.test(value) ? `${before}${name}=***` : whole
    )
    .replace(pathToken, '$1***')
}

/** The scheme of an authority, lower case; undefined where none stands before it. `file:///x` has no authority. */
function schemeOf(start: string, at: number, text: string): string | undefined {
  const special = /^(\w+):/.exec(start)?.[1]
  if (special !== undefined) return special.toLowerCase()
  const slashes = start.match(/\\u002f|\//gi)?.length ?? 0
  if (slashes !== 2) return undefined
  return /([a-z][a-z\d+.-]{0,20}|):$/i.exec(text.slice(Math.max(at - 24, 0), at))?.[1]?.toLowerCase()
}

/** What stands before the `@` is a user name that is no secret, or is put in by the environment. */
function isHarmless(user: string, scheme: string | undefined): boolean {
  const isUser = scheme === undefined || scheme.endsWith('ssh') ? !/:|%3a|\\u003a/i.test(user) : user === ''
  return isUser || placeholder.test(user)
}

function isName(password: string): boolean {
  return password === 'git' || placeholder.test(password)
}

/** `docker://image:tag@sha256:…` */
function isDigest(text: string): boolean {
  return /^sha\d{3}:/.test(text)
}

/** `file://C:\a@1` */
function isDrive(user: string, scheme: string | undefined): boolean {
  return scheme === 'file' && /^[a-z]:\\/i.test(user)
}
