/** Waits until the service is told to end: SIGTERM or SIGINT. The second time it ends at once. */
export function untilTold(): Promise<'SIGINT' | 'SIGTERM'> {
  return new Promise(resolve => {
    const told = (signal: 'SIGINT' | 'SIGTERM') => {
      process.once('SIGINT', () => process.exit(130))
      process.once('SIGTERM', () => process.exit(143))
      resolve(signal)
    }
    process.once('SIGINT', () => told('SIGINT'))
    process.once('SIGTERM', () => told('SIGTERM'))
  })
}
