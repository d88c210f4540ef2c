/** The engine's version, stamped on every result; a test holds it equal to package.json. */
export const ENGINE_VERSION = '0.1.0';
