/** Whether a text holds a placeholder of Jinja, ERB or a shell: what stands there is only known when the file is used. */
export function isTemplate(text: string): boolean {
  return /\{\{|\{%|<%|\$\{/.test(text)
}
