/**
 * The script of the sample page, sent to it as source: it adds rows when the person nears the end, as the network's
 * own client does, and changes profile without a page load.
 */
export function client(): void {
  const main = document.querySelector('main')
  let more: string[] = []
  let busy = false

  async function load(address: string, draw: boolean): Promise<void> {
    const answer = await fetch(`/sample.json?of=${encodeURIComponent(address)}`)
    if (!answer.ok || !main) return
    const view = (await answer.json()) as { title: string; main: string; more: string[] }
    more = view.more
    if (!draw) return
    document.title = view.title
    main.innerHTML = view.main
    window.scrollTo(0, 0)
  }

  function append(): void {
    const nearEnd = window.innerHeight + window.scrollY > document.documentElement.scrollHeight - 600
    if (!nearEnd || busy || more.length === 0) return
    busy = true
    setTimeout(() => {
      document.getElementById('rows')?.insertAdjacentHTML('beforeend', more.splice(0, 10).join(''))
      busy = false
    }, 120)
  }

  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('nav a[href^="/profile/"]')
    if (!link) return
    event.preventDefault()
    history.pushState(null, '', link.href)
    // The address changes before the page does, as it is on real networks.
    setTimeout(() => void load(link.pathname, true), 80)
  })
  window.addEventListener('popstate', () => void load(location.pathname, true))
  window.addEventListener('scroll', append, { passive: true })
  void load(location.pathname, false)
}
