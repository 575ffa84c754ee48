/**
 * The script of a fixture page, sent to it as source. It does to any page what big networks do: posts far from the
 * window are taken out and come back, and another profile is drawn without a page load.
 */
export function recycle(): void {
  const STEP = 200
  const NEAR = 2

  function isolate(): void {
    const cards = [...document.querySelectorAll('[data-test-card]')].map((card) => {
      const place = document.createComment('')
      card.before(place)
      return { card, place }
    })
    // Else the browser scrolls back when something above is taken out.
    document.documentElement.style.overflowAnchor = 'none'
    document.body.style.minHeight = `${String(window.innerHeight + cards.length * STEP)}px`
    const draw = (): void => {
      const at = Math.floor(window.scrollY / STEP)
      for (const [index, { card, place }] of cards.entries()) {
        const near = Math.abs(index - at) <= NEAR
        if (near && !card.isConnected) place.after(card)
        if (!near && card.isConnected) card.remove()
      }
    }
    window.addEventListener('scroll', draw, { passive: true })
    draw()
  }

  /** As a network's own router does it: the address first, the page a little later. */
  async function visit(address: string): Promise<void> {
    const answer = await fetch(address)
    const text = await answer.text()
    history.pushState(null, '', address)
    await new Promise((resolve) => setTimeout(resolve, 80))
    const next = new DOMParser().parseFromString(text, 'text/html')
    document.head.innerHTML = next.head.innerHTML
    document.body.innerHTML = next.body.innerHTML
    window.scrollTo(0, 0)
  }

  window.addEventListener('test-visit', (event) => void visit((event as CustomEvent<string>).detail))
  isolate()
}
