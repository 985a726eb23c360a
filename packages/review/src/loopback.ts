/** The names and addresses by which a machine knows itself, and nobody else knows it. */

/** @param host as in a setting (`::1`), or as in an address (`[::1]`). */
export const isLoopback = (host: string): boolean =>
  ['localhost', '::1', '[::1]'].includes(host) || host.endsWith('.localhost') || /^127(?:\.\d+){3}$/.test(host)
