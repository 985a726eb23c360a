/** Builds the page into files that the service serves; in development, questions go to a service on this machine. */
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { pdfParts } from './pdf-parts.ts'

export default defineConfig({
  plugins: [react(), pdfParts()],
  build: {
    outDir: '../dist/page',
    emptyOutDir: true,
    target: 'es2022',
    // for older browsers light-dark() would be rewritten into something that needs a colour scheme which is known when it is built
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    assetsInlineLimit: 0,
  },
  server: { proxy: { '/api': 'http://127.0.0.1:7373' } },
})
