import type { GapCode } from '../../core/gap.ts'

/** Why a kind of gap matters, and what to do about it. */
export interface GapAdvice {
  readonly why: string
  readonly fix: string
}

/** For each kind of gap. */
export const gapAdvice: Readonly<Record<GapCode, GapAdvice>> = {
  'advisory-source': {
    why: 'Vulnerable and malicious packages may be in the change, and nobody has looked.',
    fix: 'Run the review again. Where the source is down for longer or cannot be reached, use a database: weighbridge osv fetch DIR, then review --osv database:DIR.'
  },
  'advisory-age': {
    why: 'Advisories that were published since are not known to the review.',
    fix: 'Fetch the database again with weighbridge osv fetch DIR, on a schedule; or set sources.osv.maxAge in the policy.'
  },
  'not-covered': {
    why: 'No advisory source knows packages from this place (Git, a URL, a private index, an ecosystem without advisories), so the absence of findings says nothing about them.',
    fix: 'Take the package from its public registry where it is the same one. Otherwise review it by hand and accept the gap at its path.'
  },
  'version-not-comparable': {
    why: 'An advisory names versions in a form that cannot be ordered against the one in the change: it may apply.',
    fix: 'Read the advisory that the gap names, and pin a version that it calls fixed.'
  },
  'package-facts': {
    why: 'Rules about the age, licence, provenance or popularity of a package could not judge it.',
    fix: 'Run the review again. For packages of an index of your own, list the index under sources.indexes of the policy.'
  },
  'model-facts': {
    why: 'Nobody has looked whether the model or dataset exists, has moved to another name, or holds code.',
    fix: 'Run the review again. For private repositories give it HF_TOKEN, for a mirror HF_ENDPOINT; HF_HUB_OFFLINE=1 switches these questions off.'
  },
  'source-disabled': {
    why: 'What that source would have said is missing from this review, because an option switched it off.',
    fix: 'Remove --offline or --facts off (the input facts), where the review may use the network.'
  },
  'content-missing': {
    why: 'The change may bring in anything by this file.',
    fix: 'Run the review again. In a clone that is shallow or partial, fetch what is missing, or clone in full.'
  },
  'parse-error': {
    why: 'What the part that cannot be parsed brings in is not reviewed.',
    fix: 'Correct the syntax at the place that the gap names. A template that is filled in later can be accepted at its path.'
  },
  'limit-exceeded': {
    why: 'What stands beyond the limit is not reviewed.',
    fix: 'Split the file, or accept the gap at its path where the file is generated and reviewed elsewhere.'
  },
  'limit-newly-exceeded': {
    why: 'What stands beyond the limit could have been read before this change, and now hides what it brings in.',
    fix: 'Split the file, or leave out what makes it so large. Where a generated file is reviewed elsewhere, accept the gap at its path.'
  },
  unreadable: {
    why: 'The file could be read before this change, and now nothing of it can: that hides what it brings in.',
    fix: 'Restore the file as UTF-8 text of ordinary size. Where it is meant to be that way, accept the gap at its path.'
  },
  'unsupported-file': {
    why: 'The versions that the lockfile states are not reviewed.',
    fix: 'Install osv-scanner and use --osv scanner where the gap says that it reads the format; or lock with a supported format.'
  },
  'outside-repository': {
    why: 'What is downloaded when the command runs can be something else tomorrow, and is not in the change.',
    fix: 'Commit the list or script to the repository, or pin what it downloads by a hash.'
  },
  unaccounted: {
    why: 'A text of this change seems to install or load something in a way that could not be parsed.',
    fix: 'Write the install as a plain command or into a manifest; or review the line by hand and accept the gap at its path.'
  },
  'merge-not-reviewed': {
    why: 'The base branch has moved on. What it and this change are together was not reviewed.',
    fix: 'Update the branch from the base branch, or require branches to be up to date before merging.'
  },
  'waiver-not-read': {
    why: 'Findings stay that a comment may have waived.',
    fix: 'Run the review again; comment /weighbridge recheck where commands are set up.'
  },
  submodule: {
    why: 'The commit of another repository is brought in, and its content is not reviewed here.',
    fix: 'Review the submodule in its own repository, then accept the gap at its path.'
  },
  'unresolved-reference': {
    why: 'The name of a package, model or dataset is only known when the program runs, so no rule can judge it.',
    fix: 'Write the name and revision as a literal, or as a default that can be read.'
  },
  deadline: {
    why: 'What was not checked by then is not known.',
    fix: 'Run the review again, or give it longer: --deadline SECONDS, or the input deadline.'
  },
  internal: {
    why: 'A rule or an extractor failed, so that part of the review is missing. This is a defect of Weighbridge.',
    fix: 'Report it with the reason that the gap states. Until it is fixed, review by hand what the gap names.'
  }
}
