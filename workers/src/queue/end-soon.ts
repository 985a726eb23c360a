/** Ends that do not wait for ever. */

/** So long may a server that has gone away hold up our end. */
const mostClosing = 5_000

/** Waits for the end of something on a server that may be gone. */
export async function endSoon(end: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const tooLong = new Promise<void>(resolve => {
    timer = setTimeout(resolve, mostClosing)
  })
  await Promise.race([end.catch(() => {}), tooLong])
  clearTimeout(timer)
}
