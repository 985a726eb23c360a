import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'

// the programs that tests start load the same modules: the first of them compiles them for all
process.env.NODE_COMPILE_CACHE ??= join(tmpdir(), 'node-compile-cache')

/** Jest runs the TypeScript sources as ES modules; swc only strips the types. */
export default {
  testEnvironment: 'node',
  testSequencer: './test/heavy-first.mjs',
  // two on a small machine: many tests wait for programs that they have started
  maxWorkers: Math.max(2, availableParallelism() - 1),
  // modules of tests that have ended are never given back
  workerIdleMemoryLimit: '1GB',
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
