/** The program of a reader process. */
import { answerTasks } from '@specmill/ingest'
import type { StepResult } from '../steps.ts'
import type { ReadingProgress, ReadingTask } from './message.ts'
import { readAndExtract } from './read-and-extract.ts'
import { warmUp } from './warm-up.ts'

await warmUp()
answerTasks<ReadingTask, StepResult, ReadingProgress>(readAndExtract)
