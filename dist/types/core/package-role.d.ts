/**
 * What a file says of a package. `requirement`: a manifest or a list asks for it. `locked`: it is an entry of a
 * lockfile. `installed`: a command installs it, or downloads it to run it. `mentioned`: a text names a version of it, and no
 * extractor reads what for.
 */
export type PackageRole = 'requirement' | 'locked' | 'installed' | 'mentioned';
/**
 * Where a text names a version. `installed`: as the operand of a command that installs, or under a key that installs.
 * `configured`: elsewhere in what can run or configure. `told`: in comments, prose and changelogs, or where it is refused.
 */
export type Standing = 'installed' | 'configured' | 'told';
