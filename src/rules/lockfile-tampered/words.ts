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
    message: say`${code(name)} ${version} lists ${code(file)}, ${strong`a file of another ${of}`}: what is installed is the file`,
    help: say`Lock again from the index, and find out who changed the entry`,
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
    help: say`Lock again from the index, and find out where the other hash is from`,
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
        message: say`${what} has ${strong`another hash than before`}${which}: a published version does not change its files`,
        help: say`Find out why before you install it: compare the files, and lock again from the index`
      }
    case 'lost':
      return {
        change,
        messageId: 'hash-removed',
        message: say`${what} ${strong`lost its hash`}${which}: nothing checks any more that its files are those of before`,
        help: say`Put the hash back, or lock again from the index`
      }
    case 'unhashed':
      return {
        change,
        messageId: 'file-unhashed',
        message: say`${what} has ${strong`no hash`}${which}, and its other files have one`,
        help: say`Add the hash of the file, or lock again from the index`
      }
    case 'moved':
      return {
        change,
        messageId: 'file-moved',
        message: say`${what} comes from another address than before${which}, and no hash says that it is the same file`,
        help: say`Compare the files, and lock again from an index that states hashes`,
        atMost: 'warn'
      }
    case 'weaker':
      return {
        change,
        messageId: 'hash-weakened',
        message: say`${what} has only ${strong`weaker hashes than before`}${which}: two files can be made that share one`,
        help: say`Put the hash back, or lock again from the index`,
        atMost: 'warn'
      }
    case 'mixed':
      return {
        change,
        messageId: 'hashes-replaced',
        message: say`${what} lost some of its hashes and has others that it did not have before`,
        help: say`Lock again from the index and compare: files may be added to a version, not replaced`,
        atMost: 'warn'
      }
    case 'incomparable':
      return {
        change,
        messageId: 'hash-incomparable',
        message: say`${what} has ${strong`a hash of another algorithm than before`}${which}, unlike the rest of ${code(path)}: nothing shows that its file is the same`,
        help: say`Lock again with the tool that wrote the other hashes, and compare`,
        atMost: 'warn'
      }
    case 'replaced':
      return {
        change,
        messageId: 'files-replaced',
        message: say`${what} has none of the files that it had before, and one of those suits every platform`,
        help: say`Look at the index when these files were published: whoever takes over a project can add files to an old version`,
        atMost: 'warn'
      }
  }
}
