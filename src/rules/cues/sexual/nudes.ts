/** Sending, asking, sharing and leaking intimate pictures. */
export default `
  nudes, noods, noodz, newds, n00ds, nude pic, nude pics, nude photos, nude selfie, nude selfies, naked pic, naked pics, naked photo,
  naked photos, naked picture, naked pictures, naked selfie, intimate pics, intimate photos, intimate pictures, dick pic, dick pics,
  %dickpic, cock pic, cock pics, pussy pic, pussy pics, tit pic, tit pics, titty pics, boob pic, boob pics, bum pic, ass pic, ass pics,
  arse pic, bikini pic, lingerie pic, lingerie pics, underwear pics, underwear selfie, topless pic, topless pics, topless selfie, sexy pic,
  sexy pics, sexy selfie, sexy photo, sexy photos, naughty pic, naughty pics, naughty photos, dirty pics, dirty pictures, spicy pic,
  spicy pics, spicy photo, risque pic, risky pic, risky pics, belfie, boudoir selfie, mirror pic, bed selfie, shower pic, shower selfie,
  bath pic, pics or, pic for pic, pic 0 pic, send pics, send a pic, send me a pic, send pic, send more, send me something, send boobs,
  send tits, send bobs, bobs and vagene, show me, show us your tits, show tits, show boobs, show bobs, show your face and, show more,
  show yours, show you mine, flash, flashed, flashing, let me see, wanna see, want to see more, want to see it, want to see my,
  see you naked, see her naked, see him naked, want a pic, want pics, got any pics, got pics, leaked, leaks, sex tape, sextape, sex video,
  sex vid, home video, home movie, hidden camera, upskirt, upskirting, downblouse, %creepshot, candid ass, revenge porn, screenshot her,
  screenshot of her, saved her, zoomed in, zooming in, drop the link to her, who has her, who got her, who has the video, video of her,
  video of them, %deepfake, deep fake, nudify, ai undress, undress app, airdropped, airdrop dick, streak, camera roll full of,
  gym shower pics, in the mirror naked, video call naked, on cam, turn on your cam, cam on, strip for me, take it off, take it all off,
  top off, take off your, clothes off, drop the towel, towel drop, pack patrick, pasa pack, manda fotos, scandal video, viral mms
`
