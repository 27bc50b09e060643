/**
 * Reviews of git repositories, as the command line and the action make them.
 *
 * @packageDocumentation
 */
export { review, type ReviewOptions } from './review.ts'
export { isFailure, type Failure } from '../core/failure.ts'
export { exitCode, type Review, type Verdict } from '../core/review.ts'
export type { Finding, Level } from '../core/finding.ts'
export type { Gap, GapLevel } from '../core/gap.ts'
export type { Change } from '../core/change.ts'
export type { Component, ComponentKind } from '../core/component.ts'
export type { Location } from '../core/location.ts'
