/** Damage as disks, networks and careless programs do it: cut off, bits flipped, blocks swapped or doubled, files run together. */
import fc from 'fast-check'

export interface Mutation {
  /** For the line of a test that fails. */
  name: string
  of(bytes: Uint8Array, other: Uint8Array): Uint8Array
}

/** A place in a file as its share, from 0 to 1, all of them as likely. */
const place = fc.noBias(fc.integer({ min: 0, max: 1_000_000 })).map(millionths => millionths / 1_000_000)
const at = (share: number, bytes: Uint8Array) => Math.floor(share * bytes.length)
const joined = (...parts: Uint8Array[]) => new Uint8Array(Buffer.concat(parts))

const cutOff = place.map<Mutation>(share => ({ name: `cut off at ${share}`, of: bytes => bytes.slice(0, at(share, bytes)) }))

const beheaded = place.map<Mutation>(share => ({ name: `begun at ${share}`, of: bytes => bytes.slice(at(share / 4, bytes)) }))

const flipped = fc.array(fc.tuple(place, fc.noBias(fc.nat(7))), { minLength: 1, maxLength: 40 }).map<Mutation>(flips => ({
  name: `${flips.length} bits flipped, first at ${flips[0]?.[0]}`,
  of: bytes => {
    const damaged = bytes.slice()
    for (const [share, bit] of flips) {
      const index = Math.min(at(share, bytes), bytes.length - 1)
      damaged[index] = (damaged[index] ?? 0) ^ (1 << bit)
    }
    return damaged
  },
}))

const swapped = fc.tuple(place, place, place).map<Mutation>(([a, b, c]) => ({
  name: `blocks swapped at ${a}, ${b}, ${c}`,
  of: bytes => {
    const [first = 0, second = 0, third = 0] = [a, b, c].map(share => at(share, bytes)).sort((x, y) => x - y)
    return joined(bytes.slice(0, first), bytes.slice(second, third), bytes.slice(first, second), bytes.slice(third))
  },
}))

const zeroed = fc.tuple(place, place).map<Mutation>(([start, length]) => ({
  name: `zeros from ${start}, ${length} of a tenth`,
  of: bytes => bytes.slice().fill(0, at(start, bytes), at(start, bytes) + at(length / 10, bytes)),
}))

const doubled = fc.tuple(place, place).map<Mutation>(([a, b]) => ({
  name: `the block from ${a} to ${b} twice`,
  of: bytes => joined(bytes.slice(0, at(Math.max(a, b), bytes)), bytes.slice(at(Math.min(a, b), bytes))),
}))

const concatenated = fc.tuple(place, place).map<Mutation>(([end, start]) => ({
  name: `another file behind ${end}, from its ${start}`,
  of: (bytes, other) => joined(bytes.slice(0, at(end, bytes)), other.slice(at(start, other))),
}))

const whole = fc.constant<Mutation>({ name: 'another file behind it', of: (bytes, other) => joined(bytes, other) })

/** @returns the same mutations for the same seed. */
export function mutations(count: number, seed: number): Mutation[] {
  const any = fc.oneof(cutOff, beheaded, flipped, swapped, zeroed, doubled, concatenated, whole)
  return fc.sample(any, { numRuns: count, seed })
}
