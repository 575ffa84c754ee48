/** Screenshots, photos and copies of screens, papers, rooms and people at work; here the words that often mean something else. */
export default `
  screenshot, screenshots, my desk today, office selfie, photo of her, photo of his, took a photo of, took a pic of, took a picture of,
  x ray of, xray, scan of a, pics from work, photos from work, zoom in, you can see the, you can read, see attached, see pic, see photo,
  pic below, pic attached, photo below, link below, swipe to see, posting the, pdf, the slides, copy of our, scan of the, scanned,
  dm me for, dms open, first come first, google doc, telegram channel, telegram group, discord server, live from the, on my story
`
