/** What must hold when all has ended, whatever was killed meanwhile. */
import type { TestFile } from './files.ts'

/** What a store and its content store hold. */
export interface Holdings {
  items: { key: string; sha256: string }[]
  runs: { sha256: string; state: string; error_code: string | null; attempts: number }[]
  /** Hashes, one for each row. */
  extractions: string[]
  /** Hashes of contents that have a row. */
  rows: string[]
  /** Hashes of contents whose bytes are there. */
  bytes: string[]
}

/** Asks by SQL, past the interface of the store. @param bytes hashes of the contents that lie beside the database. */
export async function holdingsOf(ask: <Row>(sql: string) => Promise<Row[]>, bytes: string[]): Promise<Holdings> {
  const hashes = async (table: string) =>
    (await ask<{ sha256: string }>(`SELECT sha256 FROM specmill.${table}`)).map(({ sha256 }) => sha256)
  return {
    items: await ask('SELECT key, sha256 FROM specmill.source_item'),
    runs: await ask('SELECT sha256, state, error_code, attempts FROM specmill.run'),
    extractions: await hashes('extraction'),
    rows: await hashes('blob'),
    bytes,
  }
}

/** @returns a sentence for each thing that is lost, twice, or not at its end. */
export function faultsIn({ items, runs, extractions, rows, bytes }: Holdings, files: TestFile[]): string[] {
  const faults: string[] = []
  const expectOne = (count: number, what: string) => void (count === 1 || faults.push(`${what}: ${count} instead of 1`))
  for (const { name, sha256, ends } of files) {
    expectOne(items.filter(item => item.key === name && item.sha256 === sha256).length, `items of ${name}`)
    const own = runs.filter(run => run.sha256 === sha256)
    expectOne(own.length, `runs of ${name}`)
    for (const { state, error_code } of own)
      if (state !== ends || (state === 'rejected') !== (error_code !== null)) faults.push(`${name} ended as ${state} (${error_code})`)
    const extracted = extractions.filter(other => other === sha256).length
    if (extracted !== (ends === 'ok' ? 1 : 0)) faults.push(`extractions of ${name}: ${extracted}`)
  }
  const known = new Set(files.map(({ sha256 }) => sha256))
  for (const sha256 of new Set([...rows, ...bytes, ...extractions])) if (!known.has(sha256)) faults.push(`${sha256} is of no file`)
  for (const sha256 of rows) if (!bytes.includes(sha256)) faults.push(`${sha256} has a row and no bytes`)
  for (const sha256 of bytes) if (!rows.includes(sha256)) faults.push(`${sha256} has bytes and no row`)
  return faults
}
