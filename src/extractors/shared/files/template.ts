/** Whether a text holds a placeholder of Jinja, ERB or a shell: what stands there is only known at install time. */
export function isTemplate(text: string): boolean {
  return /\{\{|\{%|<%|\$\{/.test(text)
}

/** The text with blanks for lines that are nothing but a statement or a comment of Jinja: `{% if x %}`, `{# … #}`. */
export function withoutStatements(text: string): string {
  if (!text.includes('{%') && !text.includes('{#')) return text
  return text.replaceAll(/^[ \t]{0,200}(?:\{%[^%\n]{0,500}%\}|\{#[^#\n]{0,500}#\})[ \t]{0,200}(?=\r?$)/gm, line =>
    ' '.repeat(line.length)
  )
}
