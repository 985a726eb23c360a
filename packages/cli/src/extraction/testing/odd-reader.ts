/** A reader that some files are too much for; for tests. */
import { answerTasks } from '@specmill/ingest'
import type { Outcome } from '../extract-one.ts'
import type { Task } from '../reader.ts'

answerTasks<Task, Outcome>(({ input: { name } }) => {
  if (name.startsWith('deadly')) process.exit(1)
  while (name.startsWith('endless'));
  return { ms: 0, json: name, rejection: null }
})
