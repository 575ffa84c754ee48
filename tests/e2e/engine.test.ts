import { expect, it } from 'vitest'
import { profileKey, type Audit, type AuditSummary } from '../../src/model/audit.ts'
import type { Post, Profile } from '../../src/model/post.ts'
import { askBackground } from '../../src/tools/start/own-calls.ts'
import { pause } from '../../src/tools/drive/until.ts'
import { inEachBrowser } from './support/browsers.ts'
import { engineLoaded } from './support/engine.ts'

const PROFILE: Profile = { site: 'bluesky', handle: 'kim.example', url: 'https://bsky.example/profile/kim.example' }
const KEY = profileKey(PROFILE)

const post = (id: string, text: string): Post => ({ id, site: 'bluesky', voice: 'own', text })

inEachBrowser('the engine in a file of its own', (stage) => {
  const restarted = async (): Promise<void> => {
    await stage.session.driver.killBackground()
    await pause(500)
  }

  const ask = <Answer>(call: string, ...args: unknown[]): Promise<Answer> =>
    askBackground(stage.own, call, ...args) as Promise<Answer>

  const judge = async (...posts: Post[]): Promise<Audit> => {
    await ask('keep', { profile: PROFILE, posts, unread: [] }, false)
    return ask<Audit>('audit', KEY)
  }

  it('is not loaded where nothing is to be judged', async () => {
    await restarted()
    expect(await ask<AuditSummary[]>('audits')).toEqual([])
    expect(await ask('audit', KEY)).toBeUndefined()
    expect(await engineLoaded(stage)).toBe(false)
  })

  it('is loaded by the first post', async () => {
    const audit = await judge(post('1', 'I hate my boss'))
    expect(audit.problems).toEqual([])
    expect(audit.findings.map(({ post }) => post)).toContain('1')
    expect(await engineLoaded(stage)).toBe(true)
  })

  it('is not loaded again for what was judged before', async () => {
    await restarted()
    const audit = await ask<Audit>('audit', KEY)
    expect(audit.findings.map(({ post }) => post)).toContain('1')
    expect(Object.values(audit.rules ?? {}).every(({ title }) => title !== '')).toBe(true)
    expect(await engineLoaded(stage)).toBe(false)
  })

  it('judges on when the background was stopped and started again, however often', async () => {
    for (const id of ['2', '3']) {
      await restarted()
      const audit = await judge(post(id, 'I was drunk at work again today'))
      expect(audit.problems).toEqual([])
      expect(audit.findings.map(({ post }) => post)).toContain(id)
    }
  })
})
