/** History, teaching and remembrance (harmless). */
export default `
  history, historian, historians, history teacher, history lesson, history lessons, history class, teaching history, history degree, history student,
  history podcast, history book, dissertation on, thesis on, lecture on, seminar on, essay on, module on, archive, archives, archival, museum, museums,
  exhibition, exhibit, memorial, memorials, remembrance, remembrance day, holocaust memorial day, holocaust museum, holocaust education,
  holocaust survivor, auschwitz visit, visited auschwitz, visited the killing fields, apartheid museum, genocide memorial, genocide studies,
  survivor testimony, oral history, never again, lest we forget, on this day, on this day in, anniversary of, centenary, century, the 1930s, interwar,
  weimar, weimar republic, second world war, world war two, ww2, wwii, first world war, cold war, civil war history, american civil war,
  english civil war, spanish civil war, nigerian civil war, gettysburg, reenactment, re enactment, battlefield tour, civil rights movement,
  suffragettes, anti apartheid, partition of india, partition, independence movement, decolonisation, colonial history, french revolution,
  russian revolution, industrial revolution, glorious revolution, peasants revolt, chartists, nuremberg trials, watergate, troubles in northern ireland,
  good friday agreement, rise of fascism, rise of the nazis, rise of hitler, historical, historiography, biography of, memoir, primary sources,
  syllabus, curriculum, a level history, gcse history, radicalisation research, counter extremism, counter terrorism, prevent duty,
  extremism researcher, researching extremism, deradicalisation, disinformation researcher
`
