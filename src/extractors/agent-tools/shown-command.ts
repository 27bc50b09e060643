const secretName =
  /(?:^|[-_.])(?:api[-_]?)?(?:key|token|secret|password|passwd|pwd|auth|authorization|credentials?|bearer|pat)s?$/i
const secretForm = /^(?:sk|pk|rk|ghp|gho|ghs|ghu|github_pat|glpat|hf|xox[abprs]|AKIA|eyJ)[-_]?[\w.-]{16,}$/
const maxLength = 1000

/** A command in one line for people to read and compare, with `…` for what looks like a secret. */
export function shownCommand(words: readonly (string | undefined)[]): string {
  const shown: string[] = []
  let length = 0
  let secret = false
  for (const word of words) {
    if (length > maxLength) break
    const text = word === undefined ? '…' : secret && !word.startsWith('-') ? masked(word) : shownWord(word)
    secret = word?.startsWith('-') === true && !word.includes('=') && secretName.test(word.slice(0, 200))
    shown.push(/^[^\s"']+$/.test(text) ? text : JSON.stringify(text))
    length += text.length
  }
  return shown.join(' ').slice(0, maxLength)
}

function shownWord(word: string): string {
  if (secretForm.test(word.slice(0, 500))) return masked(word)
  const [, url, rest = ''] = /^([a-z][a-z0-9+.-]*:\/\/)(?:[^/?#]*@)?(.*)$/is.exec(word) ?? []
  if (url !== undefined) return url + rest.replace(/[?#].*$/s, '')
  const [, name, value] = /^(-{0,2}[\w.-]{1,200})[=:]\s*(.*)$/s.exec(word) ?? []
  if (name === undefined || value === undefined || value === '') return word
  return secretName.test(name) || /^[A-Z][A-Z0-9_]*$/.test(name) || secretForm.test(value.slice(0, 500))
    ? word.slice(0, word.length - value.length) + masked(value)
    : word
}

/** What is put in from elsewhere is no secret itself. */
function masked(value: string): string {
  return /^\$\{?[\w:.-]+\}?$/.test(value) ? value : '…'
}
