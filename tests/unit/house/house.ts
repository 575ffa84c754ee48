/** The floors of the house: who may import whom. What is not named comes in as an argument. */
const FLOORS: Readonly<Record<string, readonly string[]>> = {
  ui: ['model', 'report', 'browser', 'ui'],
  browser: ['model', 'browser'],
  collect: ['model', 'collect'],
  audit: ['model', 'audit'],
  report: ['model', 'report'],
  engine: ['model', 'engine'],
  archives: ['model', 'archives'],
  sites: ['model', 'sites'],
  rules: ['model', 'rules'],
  model: ['model'],
}

/** Packages that live on certain floors alone. */
const HOMES: Readonly<Record<string, readonly string[]>> = {
  'webextension-polyfill': ['browser'],
  idb: ['browser'],
  compromise: ['engine'],
  'libphonenumber-js': ['engine'],
  preact: ['ui', 'entrypoints'],
  '@preact/signals': ['ui', 'entrypoints'],
  wxt: ['entrypoints'],
}

/** `sites` for `src/sites/x.ts`; `entrypoints` for the doors. */
export function floorOf(path: string): string {
  const [top = '', second = ''] = path.split('/')
  return top === 'src' ? second : top
}

/** A sentence on why `from` may not import the file `to`; undefined when it may. */
export function fileFault(from: string, to: string): string | undefined {
  const [here, there] = [floorOf(from), floorOf(to)]
  if (here === 'tools') return undefined
  if (there === 'tools') return `${from} imports ${to}, but nothing of the extension may lean on a developer’s tool.`
  if (here === 'entrypoints') return undefined
  const allowed = FLOORS[here]
  if (!allowed) return `${from} stands on no floor of the house: src/${here} is not known.`
  if (allowed.includes(there)) return undefined
  const others = allowed.filter((floor) => floor !== here).join(', ')
  return `${from} imports ${to}, but ${here} may only import from ${others === '' ? 'itself' : others}. Hand it in as an argument.`
}

/** A sentence on why `from` may not import this package; undefined when it may. */
export function packageFault(from: string, name: string): string | undefined {
  const here = floorOf(from)
  if (here === 'tools') return undefined
  const homes = HOMES[name]
  if (!homes)
    return `${from} imports ${name}, which has no home in the house: give it one in tests/unit/house/house.ts.`
  if (homes.includes(here)) return undefined
  return `${from} imports ${name}, but only ${homes.join(' and ')} may.`
}
