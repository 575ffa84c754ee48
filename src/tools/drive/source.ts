/** The source of a call, to be run in another document. */
export function callSource(work: (...args: never[]) => unknown, args: readonly unknown[]): string {
  const list = args.map((arg) => (arg === undefined ? 'undefined' : JSON.stringify(arg))).join(', ')
  return `(${work.toString()})(${list})`
}
