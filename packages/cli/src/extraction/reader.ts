/** The program of the reader processes: extracts one file after the other. Everything is loaded before the first, whose deadline does not pay for it. */
import '@specmill/extract'
import '@specmill/model'
import { answerTasks } from '@specmill/ingest'
import { extractOne, type Outcome, type Shape } from './extract-one.ts'
import type { Input } from './input.ts'

export interface Task {
  input: Input
  shape: Shape
}

answerTasks<Task, Outcome>(({ input, shape }, tell) => extractOne(input, shape, tell))
