/**
 * Why something could not be done. A function that can fail returns its value or a failure; it does not throw. An
 * interface that extends this one adds what a caller needs to know, such as a hint or a status.
 */
export interface Failure {
  /** A clause without a full stop. May hold untrusted text. */
  readonly reason: string
}

/** The keys of each member of a union. */
type KeyOf<Value> = Value extends object ? keyof Value : never

/** `never` for an answer whose values have a `reason` of their own, as gaps do: they could be taken for failures. */
type Tellable<Answer> = [Exclude<Answer, Failure>] extends [never]
  ? never
  : 'reason' extends KeyOf<Exclude<Answer, Failure>>
    ? never
    : unknown

/** Whether an answer is a failure. */
export function isFailure<Answer>(
  answer: Answer & Tellable<Answer>
): answer is Extract<Answer, Failure> & Tellable<Answer> {
  return typeof answer === 'object' && answer !== null && 'reason' in answer
}

/** What something that was thrown says. May hold untrusted text. */
export function messageOf(error: unknown): string {
  const { message } = Object(error) as { readonly message?: unknown }
  if (typeof message === 'string') return message
  // String() of an object without a prototype throws.
  return typeof error === 'object' && error !== null ? 'unknown error' : String(error)
}
