import { readFileSync } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import type { Browser, Page } from 'puppeteer-core'
import { launch } from 'puppeteer-core'
import { findBrowser } from './drive/find.ts'
import { buildGallery, serveGallery } from './gallery/serve.ts'
import { SHOTS, type Shot } from './gallery/shots.ts'

/**
 * `npm run pictures [-- FILTER] [--to FOLDER]`: photographs every view in every state with made-up data, and lets axe look at
 * each. Exit status 1 when axe finds anything, a page scrolls sideways, or a view logs an error.
 */
const root = process.env.PREVET_ROOT ?? process.cwd()
const args = process.argv.slice(2)
const toAt = args.indexOf('--to')
const folder = resolve(root, (toAt < 0 ? undefined : args[toAt + 1]) ?? 'pictures')
const wanted = args.find((arg, index) => !arg.startsWith('--') && (toAt < 0 || index !== toAt + 1)) ?? ''
const axe = readFileSync(createRequire(join(root, 'package.json')).resolve('axe-core/axe.min.js'), 'utf8')

interface AxeViolation {
  id: string
  help: string
  nodes: { target: string[] }[]
}

async function photograph(browser: Browser, address: string, shot: Shot): Promise<string[]> {
  const page = await browser.newPage()
  const troubles: string[] = []
  page.on('pageerror', (error) => troubles.push(String(error)))
  page.on('console', (line) => ['error', 'warn'].includes(line.type()) && troubles.push(line.text()))
  await page.setViewport({ width: shot.width, height: shot.height ?? 600, deviceScaleFactor: shot.scale ?? 1 })
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: shot.scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ])
  // After the features, which would reset it.
  if (shot.print) await page.emulateMediaType('print')
  await page.goto(`${address}?${shot.view}`)
  await page.waitForSelector('main')
  if (shot.text) await page.evaluate(`document.documentElement.style.fontSize = '${shot.text}%'`)
  await page.waitForNetworkIdle({ idleTime: 100 })
  await shot.act?.(page)
  // What is being compared is no picture yet.
  await page.waitForFunction("!document.querySelector('main .busy progress')")
  troubles.push(...(await lookAt(page)))
  await page.screenshot({ path: join(folder, `${shot.name}.png`), fullPage: shot.full ?? false })
  await page.close()
  return troubles
}

async function lookAt(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  const violations = (await page.evaluate('axe.run().then((result) => result.violations)')) as AxeViolation[]
  const sideways = (await page.evaluate(
    'document.documentElement.scrollWidth > document.documentElement.clientWidth',
  )) as boolean
  return [
    ...violations.map(
      ({ id, help, nodes }) => `axe ${id}: ${help} (${nodes.map(({ target }) => target.join(' ')).join(', ')})`,
    ),
    ...(sideways ? ['the page scrolls sideways'] : []),
  ]
}

async function main(): Promise<void> {
  const built = await buildGallery(root)
  const server = await serveGallery(built)
  await mkdir(folder, { recursive: true })
  const executablePath = findBrowser('chromium')?.path
  if (executablePath === undefined) throw new Error('Pictures need Chrome, Chromium, Edge or Brave: install one first.')
  const browser = await launch({ executablePath, headless: true, pipe: true, args: ['--no-sandbox', '--disable-gpu'] })
  try {
    for (const shot of SHOTS.filter(({ name }) => name.includes(wanted))) {
      const troubles = await photograph(browser, server.address, shot)
      console.log(`${troubles.length === 0 ? 'ok  ' : 'FAIL'} ${shot.name}`)
      for (const trouble of troubles) console.log(`       ${trouble}`)
      if (troubles.length > 0) process.exitCode = 1
    }
  } finally {
    await browser.close()
    server.close()
    await rm(built, { recursive: true, force: true })
  }
}

await main()
