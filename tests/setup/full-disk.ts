import { vi } from 'vitest'

type Put = (this: IDBObjectStore, ...args: unknown[]) => IDBRequest

/** Makes some of the next writes into IndexedDB fail as in a browser without space; `full` is told how many there were. */
export function fillDisk(full: (writes: number) => boolean): { free: () => void } {
  const real = Reflect.get(IDBObjectStore.prototype, 'put') as Put
  let writes = 0
  const spy = vi.spyOn(IDBObjectStore.prototype, 'put')
  spy.mockImplementation(function (this: IDBObjectStore, ...args) {
    if (full(++writes)) throw new DOMException('The disk is full.', 'QuotaExceededError')
    return real.apply(this, args) as IDBRequest<IDBValidKey>
  })
  return {
    free: () => {
      spy.mockRestore()
    },
  }
}
