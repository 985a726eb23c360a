/** Preloaded into a measured process: on its exit tells what it cost, on file descriptor 3. CommonJS, so that it costs next to nothing itself. */
const { writeSync } = require('node:fs')

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  writeSync(3, JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1000, kilobytes: maxRSS }))
})
