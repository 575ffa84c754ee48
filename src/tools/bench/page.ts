import { blueskyHost, SAMPLE_HOST } from '../demo/host.ts'
import { until } from '../drive/until.ts'
import { keptPosts } from '../start/own-calls.ts'
import { openPopup, openProfile } from '../start/visit.ts'
import { whole, type Measure } from './measure.ts'
import { inChromium, type Visited } from './in-chromium.ts'
import { prolific } from './prolific.ts'
import { toldTasks, traced, type Task } from './trace.ts'

const COUNT = 1_000

async function read({ driver, own }: Visited): Promise<Task[]> {
  const tab = await openProfile(driver, `https://${SAMPLE_HOST}/profile/daily.example`)
  return traced(tab.page, async () => {
    await openPopup(driver, tab)
    await until('all posts', async () => (await keptPosts(own)) >= COUNT, 120_000)
  })
}

export default {
  title: `A page of ${whole(COUNT)} posts: tasks of ours on its thread (Chromium)`,
  async run() {
    const hosts = { [SAMPLE_HOST]: blueskyHost([prolific('daily.example', COUNT, 24)], COUNT) }
    return toldTasks(await inChromium(hosts, read))
  },
} satisfies Measure
