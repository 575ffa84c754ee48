/** Telling one's own street address, postcode or door. */
export default `
  write to me at, i live at, our house is, house number, blk, 0 street, 0 lane, flat 0, apt 0, house no, flat no,
  postcode, zip code, eircode, pincode, blue door, blue gate, top bell, ring the top bell, ring the bell, door code,
  alarm code, wifi password, on my street, what3words
`
