import type { Change } from '../../core/change.ts'
import { code, say, strong } from '../../core/message.ts'
import type { Violation } from '../rule.ts'
import type { Difference } from './archives.ts'
import type { AtOdds } from './at-odds.ts'
import type { Misfit } from './misfits.ts'

/** What is said of one entry and its files. */
export type FileViolation = Violation<
  'package',
  | 'file-foreign'
  | 'file-moved'
  | 'file-unhashed'
  | 'files-replaced'
  | 'hash-ambiguous'
  | 'hash-changed'
  | 'hash-incomparable'
  | 'hash-removed'
  | 'hash-weakened'
  | 'hashes-dropped'
  | 'hashes-replaced'
>

/** What is said of an entry whose file is not one of its version. */
export function misfitViolation(change: Change<'package'>, { file, of, isOnly }: Misfit): FileViolation {
  const { name, version = '' } = change.component
  return {
    change,
    messageId: 'file-foreign',
    message: say`${code(name)} ${version} lists ${code(file)}, ${strong`a file of a different ${of}`}: that file is what gets installed`,
    help: say`Regenerate the lockfile from the index, and find out who changed the entry`,
    ...(of === 'version' && !isOnly && { atMost: 'warn' })
  }
}

/** What is said of a version whose file has two hashes. */
export function atOddsViolation({ change, file = '', other }: AtOdds): FileViolation {
  const { name, version = '' } = change.component
  const which = file === '' ? say`` : say` for ${code(file)}`
  return {
    change,
    messageId: 'hash-ambiguous',
    message: say`${code(name)} ${version} has ${strong`two different hashes`}${which}: one of them is not that of the published file`,
    help: say`Regenerate the lockfile from the index, and find out where the other hash comes from`,
    ...(other && { related: [other.location] })
  }
}

/** What is said of the files of a version that was there before. */
export function violation(change: Change<'package'>, { outcome, file }: Difference): FileViolation {
  const {
    name,
    version = '',
    location: { path }
  } = change.component
  const what = say`${code(name)} ${version}`
  const which = file === undefined ? say`` : say` for ${code(file)}`
  switch (outcome) {
    case 'other':
      return {
        change,
        messageId: 'hash-changed',
        message: say`${what} has ${strong`a different hash than before`}${which}: the files of a published version do not change`,
        help: say`Find out why before installing it: compare the files, and regenerate the lockfile from the index`
      }
    case 'lost':
      return {
        change,
        messageId: 'hash-removed',
        message: say`${what} ${strong`lost its hash`}${which}: its files are no longer verified`,
        help: say`Restore the hash, or regenerate the lockfile from the index`
      }
    case 'unhashed':
      return {
        change,
        messageId: 'file-unhashed',
        message: say`${what} has ${strong`no hash`}${which}, although its other files have one`,
        help: say`Add the hash of the file, or regenerate the lockfile from the index`
      }
    case 'moved':
      return {
        change,
        messageId: 'file-moved',
        message: say`${what} comes from a different URL than before${which}, and no hash shows that it is the same file`,
        help: say`Compare the files, and regenerate the lockfile from an index that provides hashes`,
        atMost: 'warn'
      }
    case 'weaker':
      return {
        change,
        messageId: 'hash-weakened',
        message: say`${what} has only ${strong`weaker hashes than before`}${which}: two different files can be made to share one`,
        help: say`Restore the hash, or regenerate the lockfile from the index`,
        atMost: 'warn'
      }
    case 'mixed':
      return {
        change,
        messageId: 'hashes-replaced',
        message: say`${what} lost some of its hashes and gained others`,
        help: say`Regenerate the lockfile from the index and compare: files can be added to a version, not replaced`,
        atMost: 'warn'
      }
    case 'incomparable':
      return {
        change,
        messageId: 'hash-incomparable',
        message: say`${what} has ${strong`a hash of a different algorithm than before`}${which}, unlike the rest of ${code(path)}: nothing shows that its file is the same`,
        help: say`Regenerate the lockfile with the tool that wrote the other hashes, and compare`,
        atMost: 'warn'
      }
    case 'replaced':
      return {
        change,
        messageId: 'files-replaced',
        message: say`${what} has none of its previous files, and one of those fits every platform`,
        help: say`Check on the index when these files were published: someone who takes over a project can add files to an old version`,
        atMost: 'warn'
      }
  }
}
