/** History, teaching and remembrance (harmless). */
export default `
  history, historian, historians, history teacher, history podcast, history book, thesis on, lecture on, essay on,
  module on, archive, archives, archival, museum, museums, exhibition, exhibit, memorial, memorials, remembrance,
  never again, on this day, on this day in, centenary, century, interwar, weimar, weimar republic, ww2, wwii,
  gettysburg, reenactment, suffragettes, partition, decolonisation, chartists, watergate, good friday agreement,
  rise of fascism, historical, historiography, memoir, syllabus, curriculum, deradicalisation, archive opens,
  state archive, national archive, three historians, grandmother hid, grandfather fought, great grandfather, survivor,
  survivors, testimony, testimonies, oral history, documentary on, film night, reading group, seminar, seminars,
  cabinet papers, declassified, black and white photo, resistance fighter, stolpersteine, commemorate, commemoration,
  commemorates, anniversary of, years since, years ago today, looted, restitution, nuremberg, truth commission,
  reconciliation
`
