const keywords =
  /^(?:if|else|elseif|for|foreach|while|do|switch|try|catch|finally|function|param|return|throw|set|rem)\b/i

/**
 * The plain commands of a script for PowerShell or cmd, which a POSIX shell would run as well, each on a line of its own:
 * everything else becomes white space, so that offsets stay. Texts of variables are assigned as that shell does it.
 */
export function plainCommands(script: string): string {
  return statements(withDownloads(script))
    .split(/(?<!\\\r?)\n/)
    .map(line => (isPlain(line.trim()) ? line : (assignment(line) ?? line.replaceAll(/[^\n]/g, ' '))))
    .join('\n')
}

/** `iwr URL | iex` as the commands of a POSIX shell that do the same, as long as they were. */
function withDownloads(script: string): string {
  return script.replaceAll(/[^;{}&\n]{0,2000}\b(?:iex|Invoke-Expression)\b[^;{}&\n]{0,2000}/gi, statement => {
    const [url] = /\bhttps?:\/\/[^\s"'()|`$]{1,1000}/i.exec(statement) ?? []
    const same = `curl ${url ?? ''}|sh`
    return url === undefined || same.length > statement.length ? statement : same.padEnd(statement.length)
  })
}

/** Line ends in the place of what separates statements, and the sign of a POSIX shell for lines that go on. */
function statements(script: string): string {
  let text = ''
  let quote = ''
  for (let at = 0; at < script.length; at++) {
    const char = script.charAt(at)
    if (quote !== '') {
      if (char === quote || char === '\n') quote = ''
      text += char
    } else if (char === '"' || char === "'") {
      quote = char
      text += char
    } else if (/[`^]/.test(char) && /^\r?\n/.test(script.slice(at + 1, at + 3))) text += '\\'
    else if (char === '$' && script[at + 1] === '{') {
      const end = script.indexOf('}', at)
      const whole = script.slice(at, end === -1 ? undefined : end + 1)
      text += whole
      at += whole.length - 1
    } else text += /[;{}|&]/.test(char) && !isRedirect(script, at) && !isRun(script, at) ? '\n' : char
  }
  return text
}

/** `2>&1` joins streams, and no commands. */
function isRedirect(script: string, at: number): boolean {
  return script[at] === '&' && script[at - 1] === '>'
}

/** The pipe of {@link withDownloads}. */
function isRun(script: string, at: number): boolean {
  return script.startsWith('|sh', at) && /(?:^|\n)curl \S{1,1000}$/.test(script.slice(Math.max(0, at - 1020), at))
}

/** `$name = "text"` as `name="text"`, as long as it was. */
function assignment(line: string): string | undefined {
  const [, name, value] =
    /^\s*\$([a-z_]\w{0,100})\s{0,20}=\s{0,20}("[\w.+=<>~!-]{0,200}"|'[\w.+=<>~!-]{0,200}')\s*$/i.exec(line) ?? []
  return name === undefined || value === undefined ? undefined : `${name}=${value}`.padEnd(line.length)
}

function isPlain(line: string): boolean {
  // Expressions of the pipeline are braces too, and are only known when it runs.
  const rest = line.replaceAll(/\$\{\w+\}|\\\r?\n/g, ' ')
  if (!/^[a-z][\w.-]*(?:[ \t]|$)/.test(rest) || keywords.test(rest)) return false
  return !/[`()%\\]|[<>]\s*$/.test(rest) && ['"', "'"].every(quote => rest.split(quote).length % 2 === 1)
}
