/** What of a file changes when its content does: inode, size and the time of the last change in nanoseconds. */
import type { BigIntStats } from 'node:fs'

export const versionOf = ({ ino, size, mtimeNs }: BigIntStats): string => `${ino}-${size}-${mtimeNs}`
