declare const WEIGHBRIDGE_VERSION: string | undefined

/** The version of the package, set when the bundle is built. */
export const version = typeof WEIGHBRIDGE_VERSION === 'string' ? WEIGHBRIDGE_VERSION : '0.0.0-source'
