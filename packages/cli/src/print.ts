/** Standard output is data only, and may be slower than we are. What keeps it from being written ends the program: see `program.ts`. */
import { once } from 'node:events'

export async function print(text: string | Uint8Array): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}
