/** Jest runs the TypeScript sources as ES modules; swc only strips the types. */
export default {
  testEnvironment: 'node',
  // ends what hangs; how long a test takes on a busy machine says nothing of what it tests
  testTimeout: 240_000,
  // what is built has packages of the same names
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/packages/review/dist/'],
  testMatch: ['<rootDir>/packages/**/*.test.ts', '<rootDir>/workers/**/*.test.ts', '<rootDir>/test/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'es6' } }],
  },
}
