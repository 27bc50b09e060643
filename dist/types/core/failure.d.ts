/**
 * Why something could not be done. A function that can fail returns its value or a failure; it does not throw. An
 * interface that extends this one adds what a caller needs to know, such as a hint or a status.
 */
export interface Failure {
    /** A clause without a full stop. May hold untrusted text. */
    readonly reason: string;
}
/** The keys of each member of a union. */
type KeyOf<Value> = Value extends object ? keyof Value : never;
/** `never` for an answer whose values have a `reason` of their own, as gaps do: they could be taken for failures. */
type Tellable<Answer> = [Exclude<Answer, Failure>] extends [never] ? never : 'reason' extends KeyOf<Exclude<Answer, Failure>> ? never : unknown;
/** Whether an answer is a failure. */
export declare function isFailure<Answer>(answer: Answer & Tellable<Answer>): answer is Extract<Answer, Failure> & Tellable<Answer>;
/** What something that was thrown says. May hold untrusted text. */
export declare function messageOf(error: unknown): string;
export {};
