import type { Plugin } from 'vite'

/** In Preact's published file: `(t.innerHTML=h.__html)`, the write behind `dangerouslySetInnerHTML`. */
const WRITE = /\b[\w$]+\.innerHTML=[\w$]+\.__html/g

/** Any write of markup in what is shipped, as the stores' linter looks for it. */
const ANY_WRITE = /\.(?:inner|outer)HTML\s*=(?!=)/

/**
 * Takes the one write of `innerHTML` out of Preact. Prevet shows words of strangers, so no markup may ever be made from
 * a string; without this branch `dangerouslySetInnerHTML` does nothing, and the stores' linter has nothing to warn of.
 * The build fails when the branch is not found exactly once (a new Preact: look at it again), and when any
 * shipped file writes markup by another way.
 */
export function noInnerHtml(): Plugin {
  return {
    name: 'prevet:no-inner-html',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/preact\/dist\/preact\.m?js$/.test(id.replaceAll('\\', '/').replace(/\?.*$/, ''))) return null
      const found = code.match(WRITE)?.length ?? 0
      if (found !== 1)
        this.error(`Preact writes innerHTML ${found} times where once was expected: see src/tools/build.`)
      return { code: code.replace(WRITE, 'void 0'), map: null }
    },
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle))
        if (chunk.type === 'chunk' && ANY_WRITE.test(chunk.code))
          this.error(`${chunk.fileName} writes markup from a string.`)
    },
  }
}
