/**
 * How texts of any kind, also those that no reader knows, name versions of the packages of an ecosystem, and the commands
 * that install them.
 */
export interface Mentions {
  /** What stands between a name and its exact version: `name==1.2`, `name@1.2.3`. Absent where only package URLs are known. */
  readonly joint?: '==' | '@'
  /**
   * Commands that install packages, by the words that they begin with, lower case: `pip install`, `npx`. Options can stand
   * between the words. Numbers at the end of a program (`pip3.11`) are left out.
   */
  readonly installers: readonly string[]
  /** Words that say, with a colon behind them, that a name of the ecosystem follows: `npm:name@1.2.3`. */
  readonly prefixes?: readonly string[]
  /** What follows the version in the name of a package's file: `.tgz` of `name-1.2.3.tgz`. */
  readonly artefacts?: readonly string[]
  /** Words that say that names and versions beside them are of packages of the ecosystem. */
  readonly words?: readonly string[]
}
