/** Lists of property modifiers ("sprm"), in which old Word documents say how things look: [MS-DOC] 2.2.5 and 2.6. */

export interface Modifier {
  code: number
  operand: Buffer
}

/** Sizes of operands in bytes, by the three highest bits; 6 tells its own. */
const sizes = [1, 1, 2, 4, 2, 2, 0, 3]
const tableDefinition = 0xd608

/** What is cut off ends the list. */
export function* modifiersIn(list: Buffer): Generator<Modifier> {
  let at = 0
  while (at + 2 < list.length) {
    const code = list.readUInt16LE(at)
    at += 2
    const kind = code >> 13
    let size = sizes[kind] ?? 1
    if (kind === 6) {
      if (code === tableDefinition) {
        if (at + 2 > list.length) return
        size = list.readUInt16LE(at) - 1
        at += 2
      } else size = list.readUInt8(at++)
    }
    if (size < 0 || at + size > list.length) return
    yield { code, operand: list.subarray(at, at + size) }
    at += size
  }
}

/** The number of a modifier of one, two or four bytes. */
export function numberOf(operand: Buffer): number {
  return operand.length >= 4 ? operand.readInt32LE(0) : operand.length >= 2 ? operand.readInt16LE(0) : (operand[0] ?? 0)
}
