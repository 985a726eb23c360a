/** Standard output is data only, and may be slower than we are. */
import { once } from 'node:events'

export async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}
