import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Reading } from '../../../src/model/post.ts'

const folder = mkdtempSync(join(tmpdir(), 'prevet-read-'))
const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}

function run(tool: string, ...args: string[]): { status: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/tools/run.mjs', tool, ...args], {
    encoding: 'utf8',
  })
  return { status, out: stdout, err: stderr }
}

const POST = '<article class="h-entry"><p class="e-content">Hello.</p><a class="u-url" href="/1">#</a></article>'

// The first run builds the tool.
beforeAll(() => void run('read'), 120_000)

describe('npm run read', () => {
  it('prints the reading of a saved page', () => {
    const { status, out, err } = run('read', 'tests/fixtures/sites/x/profile-own.html')
    expect({ status, err }).toEqual({ status: 0, err: '' })
    expect((JSON.parse(out) as Reading).posts.length).toBeGreaterThan(5)
  })

  it.each([
    ['a first line', `<!-- https://ada.example/notes -->\n${POST}`, []],
    ['a canonical link', `<link rel="canonical" href="https://ada.example/notes">${POST}`, []],
    ['og:url', `<meta property="og:url" content="https://ada.example/notes">${POST}`, []],
    ['the browser’s own comment', `<!-- saved from url=(0025)https://ada.example/notes -->${POST}`, []],
    ['--url', POST, ['--url', 'https://ada.example/notes']],
  ])('takes the address from %s', (name, html, args) => {
    const { out } = run('read', file(`${name.replace(/\W/g, '')}.html`, html), ...args)
    expect((JSON.parse(out) as Reading).posts[0]?.url).toBe('https://ada.example/1')
  })

  it.each([
    ['no file at all', [], /Which page\?/],
    ['a missing file', ['/nowhere.html'], /no such file/],
    ['a folder', [folder], /folder/],
    ['no address', [file('bare.html', POST)], /--url/],
    ['a bad address', [file('bad.html', POST), '--url', 'ftp:/x'], /not a web address/],
    ['an unknown option', ['--color', 'x'], /no option --color/],
    ['no HTML', [file('plain.html', 'hello'), '--url', 'https://ada.example'], /no HTML/],
    ['an empty file', [file('empty.html', ''), '--url', 'https://ada.example'], /no HTML/],
    ['a wall', ['tests/fixtures/sites/x/wall-signed-out.html'], /not signed in/],
    ['nothing to read', [file('shop.html', '<main><h1>Shop</h1></main>'), '--url', 'https://shop.example'], /no posts/],
  ])('says what is wrong with %s', (_, args, sentence) => {
    const { status, out, err } = run('read', ...args)
    expect(status).toBe(1)
    expect(out).toBe('')
    expect(err).toMatch(sentence)
    expect(err.trim().split('\n')).toHaveLength(1)
  })
})

it('npm run score:pages says so where there are no pages', () => {
  const { status, out } = run('score-pages', join(folder, 'nowhere'))
  expect(status).toBe(0)
  expect(out).toMatch(/Skipped/)
}, 120_000)
