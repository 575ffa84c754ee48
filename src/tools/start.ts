import { wxt } from './build/commands.ts'
import { blueskyHost, SAMPLE_HOST } from './demo/host.ts'
import { openSession } from './drive/session.ts'
import { chooseBrowser } from './start/choose.ts'
import { readOptions } from './start/options.ts'
import { showHeadless, showToPerson } from './start/show.ts'

/**
 * `npm start [-- --headless] [--browser=firefox] [--pictures=FOLDER]`: builds Prevet and shows it on a made-up
 * profile, in a browser of this machine with a throw-away profile that reaches nothing but this machine.
 */
class Interrupted extends Error {
  override name = 'Interrupted'
}

const interrupted = new Promise<never>((_, reject) => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => reject(new Interrupted()))
})
interrupted.catch(() => undefined)

async function main(): Promise<void> {
  const { headless, browser, pictures } = readOptions(process.argv.slice(2))
  const found = chooseBrowser(browser)
  console.log(`Building for ${found.name} (${found.path}) …`)
  const built = await wxt('build', found.kind)
  if (built.code !== 0) throw new Error(`The build failed.\n${built.output}`)
  const session = await openSession({ kind: found.kind, headless, found, hosts: { [SAMPLE_HOST]: blueskyHost() } })
  try {
    await Promise.race([interrupted, headless ? showHeadless(session, pictures) : showToPerson(session)])
  } finally {
    await session.close()
  }
}

try {
  await main()
} catch (error) {
  if (error instanceof Interrupted) process.exitCode = 130
  else {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
// A browser that hangs on its way out must not hold the terminal.
setTimeout(() => process.exit(), 5_000).unref()
