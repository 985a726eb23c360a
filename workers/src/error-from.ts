/** Whatever was thrown, as an error: those who listen for trouble are told of nothing else. */
export const errorFrom = (trouble: unknown): Error => (trouble instanceof Error ? trouble : new Error(String(trouble)))
