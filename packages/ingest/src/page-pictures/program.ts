/** The program of a reader process that draws pages. */
import { answerTasks } from '../reader-pool/answer-tasks.ts'
import type { DrawingTask, PagePicture } from './message.ts'
import { pictureOfPage } from './picture-of-page.ts'

answerTasks<DrawingTask, PagePicture | null>(({ bytes, name, page, scale }) =>
  pictureOfPage(bytes, name, page, scale, async drawn => ({ png: await drawn.sheet.png(), scale: drawn.scale })),
)
