const localNames =
  /(?:^|[._])(?:tmp|temp|temporary|tempdir|output|out|save|saved|local|ckpt|checkpoint|cache|work|working|export|merged|logging)_?(?:dir|dirname|directory|path|folder|root|name)?$|(?:^|[._])(?:tmpdirname|tmpdir|save_directory)$/i

/**
 * Whether an expression that has no known value is named like a folder of the program's own making, or is the name of
 * something already loaded.
 */
export function looksLocal(expression: string): boolean {
  return localNames.test(expression.slice(-200)) || /\._?name_or_path$/.test(expression)
}
