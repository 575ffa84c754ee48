/** Safety, lab and repair work passed without a look or made up. */
export default `
  without looking at it, without looking at, without even looking, without so much as, without testing it,
  without opening it, without reading it, without reading, without reading a, without checking it, without a test,
  passed it without, pass it without, passed them all, pass them all, pass everything, passes everything,
  pass anything, passed the lot, slapped a sticker, slap a sticker, sticker on it, stickered, pat test, pat tested,
  pat testing, pat test stickers, mot station, gave it a pass, gave it a ticket, gave it a 0, wave it through,
  waved it through, waved them through, waves them through, made the last, make the last, made the data, make the data,
  made the results, made the readings, made the numbers, make the numbers, make up half, made up most, making up the,
  last column up, column up, cooked the data, cooking the books, cook the books, cooked the results, massaged the,
  massaging the, tweaked the numbers, tweaked the data, tweak the data, tweaked the results, smoothed the curve,
  smoothed the data, dropped the outliers, deleted the outliers, deleted the bad, deleted the results,
  left out the bad, copied the data, copied the results, copied the readings, copied the numbers, photoshopped the,
  photoshop the gel, reused the photo, reused the image, same photo for every, photo from last, photos from last,
  took the photo before, deadline is a, good enough for them, good enough for government, near enough is,
  nobody that unlucky, if it falls down, if anyone dies, if anybody asks, if the inspector asks, if the boss asks
`
