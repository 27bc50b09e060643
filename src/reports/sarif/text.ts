import { shorten } from '../../core/untrusted.ts'

const longest = 4000

/**
 * Text for a message: no link comes of brackets in it, SARIF 2.1.0 §3.11.6, and none of it is a placeholder, §3.11.5. Lines
 * and what is not visible are as in the review.
 */
export function sarifText(text: string): string {
  return shorten(text, longest)
    .replace(/[\\[\]]/g, '\\$&')
    .replace(/[{}]/g, '$&$&')
}
