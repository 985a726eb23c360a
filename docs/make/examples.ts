/** One request of each operation of the API, as a reader would send it; `clerk.txt` was sent in before. */

export interface Example {
  /** Behind the address of the service. */
  path: string
  /** A body of JSON, or the name of a file. */
  body?: unknown
  file?: string
}

export const examples: Record<string, Example> = {
  'GET /api/inbox': { path: '/api/inbox?state=ok&kind=class-specification&limit=20' },
  'POST /api/files': { path: '/api/files?name=clerk.txt&employer=City%20of%20Elderbrook', file: 'clerk.txt' },
  'GET /api/files': { path: '/api/files?bucket=http:' },
  'GET /api/runs': { path: '/api/runs?state=rejected&state=failed' },
  'GET /api/runs/{id}': { path: '/api/runs/RUN' },
  'POST /api/runs/{id}/replay': { path: '/api/runs/RUN/replay' },
  'POST /api/runs/{id}/drop': { path: '/api/runs/RUN/drop' },
  'GET /api/batches': { path: '/api/batches' },
  'POST /api/batches': { path: '/api/batches', body: { label: 'spring revision', total: 200 } },
  'GET /api/batches/{id}': { path: '/api/batches/BATCH' },
  'POST /api/reprocess': { path: '/api/reprocess', body: { since: '2026-01-01' } },
  'GET /api/extractions/{what}': { path: '/api/extractions/clerk.txt?view=plain&corrected=true' },
  'DELETE /api/extractions/{what}': { path: '/api/extractions/clerk.txt' },
  'GET /api/extractions/{what}/review': { path: '/api/extractions/clerk.txt/review' },
  'GET /api/extractions/{what}/original': { path: '/api/extractions/clerk.txt/original' },
  'GET /api/extractions/{what}/pages/{page}': { path: '/api/extractions/clerk.pdf/pages/1?scale=2' },
  'GET /api/extractions/{what}/document': { path: '/api/extractions/clerk.txt/document' },
  'GET /api/extractions/{what}/text': { path: '/api/extractions/clerk.txt/text' },
  'GET /api/extractions/{what}/corrections': { path: '/api/extractions/clerk.txt/corrections' },
  'POST /api/extractions/{what}/corrections': {
    path: '/api/extractions/clerk.txt/corrections',
    body: { position: 0, field: 'classCode', verdict: 'correct', value: '2207', who: 'Ada' },
  },
  'GET /api/extractions/{what}/history': { path: '/api/extractions/clerk.txt/history' },
  'DELETE /api/corrections/{id}': { path: '/api/corrections/CORRECTION' },
  'GET /api/records': { path: '/api/records?query=%22senior%20clerk%22&atMostMonths=36&atMostEducation=high-school&sort=pay' },
  'GET /api/records/{record}/versions': { path: '/api/records/clerk.txt:0/versions' },
  'GET /api/compare': { path: '/api/compare?before=clerk.txt:0&after=clerk.txt:0' },
  'GET /api/exports': { path: '/api/exports' },
  'GET /api/exports/{format}': { path: '/api/exports/csv?employer=City%20of%20Elderbrook' },
  'GET /api/progress': { path: '/api/progress' },
  'GET /api/schema/{view}': { path: '/api/schema/plain' },
  'GET /livez': { path: '/livez' },
  'GET /readyz': { path: '/readyz' },
  'GET /metrics': { path: '/metrics' },
}
