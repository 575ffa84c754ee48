/** Lays a file into the page's part that takes one, as a person does who chooses it. Runs in the page: it may use nothing from here. */
export function layFile(text: string): void {
  const input = document.querySelector<HTMLInputElement>('input[type=file]')
  if (!input) throw new Error('Nothing on this page takes a file.')
  const files = new DataTransfer()
  files.items.add(new File([text], 'backup.json', { type: 'application/json' }))
  input.files = files.files
  input.dispatchEvent(new Event('change', { bubbles: true }))
}
