import { indexVariables } from '../../../ecosystems/lookup/index-settings.ts'
import { constraintVariables } from '../../../ecosystems/shared/install.ts'
import { modelVariables } from '../../../hosts/shared/model-keys.ts'

/** Variables of the environment that say what commands install and load, whether or not their text mentions them. */
export const followedVariables: readonly string[] = [...indexVariables, ...constraintVariables, ...modelVariables]
