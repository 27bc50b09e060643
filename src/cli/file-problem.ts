import { messageOf } from '../core/failure.ts'
/** What an error of the file system comes to, as a clause without the path; its own message where nobody has a better one. */
export function fileProblem(error: unknown): string {
  const { code } = Object(error) as { readonly code?: unknown }
  switch (code) {
    case 'ENOENT':
      return 'there is no such file or folder'
    case 'EISDIR':
      return 'it is a folder'
    case 'ENOTDIR':
      return 'part of its path is not a folder'
    case 'EACCES':
    case 'EPERM':
      return 'permission denied'
    default:
      return messageOf(error)
  }
}
