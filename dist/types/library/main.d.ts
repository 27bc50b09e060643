/**
 * Reviews of git repositories, as the command line and the action make them.
 *
 * @packageDocumentation
 */
export { review, type ReviewOptions } from './review.js';
export { isFailure, type Failure } from '../core/failure.js';
export { exitCode, type Review, type Verdict } from '../core/review.js';
export type { Finding, Level } from '../core/finding.js';
export type { Gap, GapLevel } from '../core/gap.js';
export type { Change } from '../core/change.js';
export type { Component, ComponentKind } from '../core/component.js';
export type { Location } from '../core/location.js';
