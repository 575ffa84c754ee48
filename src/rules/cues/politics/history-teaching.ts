/** History, teaching and remembrance (harmless). */
export default `
  history, historian, historians, history teacher, history podcast, history book, thesis on, lecture on, essay on,
  module on, archive, archives, archival, museum, museums, exhibition, exhibit, memorial, memorials, remembrance,
  never again, on this day, on this day in, centenary, century, interwar, weimar, weimar republic, ww2, wwii,
  gettysburg, reenactment, suffragettes, partition, decolonisation, chartists, watergate, good friday agreement,
  rise of fascism, historical, historiography, memoir, syllabus, curriculum, deradicalisation
`
