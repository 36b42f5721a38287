/** Version of the engine, the same as the package's: two Reports of different engines are told apart by it. */
export const ENGINE_VERSION = '0.1.0';
