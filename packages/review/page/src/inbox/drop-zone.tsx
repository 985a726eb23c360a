/** Files that are dropped anywhere on the page, or chosen, are sent one after the other. */
import { Alert, Button, CloseButton, Group, Progress, Text } from '@mantine/core'
import { IconFilePlus } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { type DragEvent, type ReactNode, useRef, useState } from 'react'
import { ask, query } from '../api/client.ts'

interface Sending {
  done: number
  all: number
  known: number
  refused: string[]
}

export function DropZone({ children }: { children: (addFiles: ReactNode) => ReactNode }) {
  const questions = useQueryClient()
  const [isOver, setIsOver] = useState(false)
  const [sending, setSending] = useState<Sending | null>(null)
  const chooser = useRef<HTMLInputElement>(null)

  async function send(files: File[]) {
    let state: Sending = { done: 0, all: files.length, known: 0, refused: [] }
    setSending(state)
    for (const file of files) {
      try {
        const answer = await ask(`/api/files${query({ name: file.name })}`, {
          method: 'POST',
          body: file,
          headers: { 'content-type': 'application/octet-stream' },
        })
        const { known } = (await answer.json()) as { known: boolean }
        state = { ...state, done: state.done + 1, known: state.known + (known ? 1 : 0) }
      } catch (error) {
        state = { ...state, done: state.done + 1, refused: [...state.refused, `${file.name}: ${(error as Error).message}`] }
      }
      setSending(state)
      void questions.invalidateQueries({ queryKey: ['inbox'] })
    }
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setIsOver(false)
    void send([...event.dataTransfer.files])
  }
  const addFiles = (
    <>
      <Button size="sm" leftSection={<IconFilePlus size={18} />} onClick={() => chooser.current?.click()}>
        Add files
      </Button>
      <input
        ref={chooser}
        type="file"
        multiple
        hidden
        data-testid="chooser"
        onChange={event => void send([...(event.target.files ?? [])])}
      />
    </>
  )
  const isDone = sending !== null && sending.done === sending.all
  return (
    <div
      className={isOver ? 'drop-zone over' : 'drop-zone'}
      onDragOver={event => {
        event.preventDefault()
        setIsOver(true)
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      {sending && (
        <Alert className="sending" color={sending.refused.length > 0 ? 'orange' : 'mill'} aria-live="polite">
          <Group justify="space-between" wrap="nowrap" align="start">
            <div className="grow">
              <Text size="sm" fw={600}>
                {isDone
                  ? `${sending.all - sending.refused.length} of ${sending.all} sent`
                  : `Sending ${sending.done + 1} of ${sending.all}`}
                {sending.known > 0 ? `, ${sending.known} known already` : ''}
              </Text>
              {!isDone && <Progress value={(100 * sending.done) / sending.all} mt={6} aria-label="Sent" />}
              {sending.refused.map(sentence => (
                <Text key={sentence} size="xs">
                  {sentence}
                </Text>
              ))}
            </div>
            {isDone && <CloseButton aria-label="Close" onClick={() => setSending(null)} />}
          </Group>
        </Alert>
      )}
      {children(addFiles)}
    </div>
  )
}
