/** The half of pdfjs-dist that parses; the package has no types of this file. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  export const WorkerMessageHandler: {
    /** Listens at the port for what the other half asks. */
    initializeFromPort(port: unknown): void
  }
}
