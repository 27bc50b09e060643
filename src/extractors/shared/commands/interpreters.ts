/** Programs that run the file that they are given, or what they read from their standard input. */
const programs =
  /^(?:(?:ba|da|a|z|k|fi)?sh|python[\d.]*|pypy[\d.]*|node|nodejs|perl|ruby|php|pwsh|powershell|bun|tsx|ts-node|Rscript|lua|source|\.|eval|iex)$/

/** Whether a program runs the text of the file that is its first operand. */
export function runsScript(name: string): boolean {
  return programs.test(name)
}

/** An option behind which a program takes its text. */
export function takesText(option: string): boolean {
  return /^(?:-[a-zA-Z]{0,5}[ceErp]|--eval|--print|-Command)$/.test(option)
}
