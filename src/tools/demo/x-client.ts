/**
 * The script of the X-like page, sent to it as source: like the network's own client it keeps only the cells near
 * the window in the page, and takes away the others.
 */
export function xClient(): void {
  const HEIGHT = 180
  let cells: string[] = []

  function draw(): void {
    const list = document.getElementById('cells')
    if (!list) return
    const first = Math.max(0, Math.floor((window.scrollY - 800) / HEIGHT))
    const last = Math.min(cells.length, Math.ceil((window.scrollY + window.innerHeight + 800) / HEIGHT))
    const there = new Map([...list.children].map((cell) => [Number((cell as HTMLElement).dataset.at), cell]))
    for (const [at, cell] of there) if (at < first || at >= last) cell.remove()
    for (let at = first; at < last; at++) {
      if (there.has(at)) continue
      list.insertAdjacentHTML('beforeend', cells[at] ?? '')
      const cell = list.lastElementChild as HTMLElement
      cell.dataset.at = String(at)
      cell.style.cssText = `position: absolute; width: 100%; height: ${String(HEIGHT)}px; transform: translateY(${String(at * HEIGHT)}px)`
    }
    list.style.height = `${String(cells.length * HEIGHT)}px`
  }

  async function load(address: string): Promise<void> {
    const answer = await fetch(`/cells.json?of=${encodeURIComponent(address)}`)
    if (!answer.ok) return
    const view = (await answer.json()) as { title: string; column: string; cells: string[] }
    const column = document.querySelector('[data-testid="primaryColumn"]')
    if (column) column.innerHTML = view.column
    document.title = view.title
    cells = view.cells
    window.scrollTo(0, 0)
    draw()
  }

  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('nav a[href]')
    if (!link) return
    event.preventDefault()
    history.pushState(null, '', link.href)
    setTimeout(() => void load(link.pathname), 80)
  })
  window.addEventListener('popstate', () => void load(location.pathname))
  window.addEventListener('scroll', () => requestAnimationFrame(draw), { passive: true })
  void load(location.pathname)
}
