/** Working with a licence, degree, training or number one does not have. */
export default `
  do not actually have one, not actually qualified, not a qualified, not technically qualified, not technically a,
  am not qualified, am not certified, am not licensed, am not insured, am not trained, am not registered,
  never qualified, never certified, never passed the, never did the course, never finished the course,
  did not finish the course, dropped out in, left without finishing, without finishing, no qualifications,
  no qualification, no license, no certificate, no training whatsoever, zero qualifications, zero training,
  zero experience, expired licence, expired license, licence expired, license expired, licence ran out,
  certificate expired, certificate ran out, my registration lapsed, mates ticket, mates card, brothers card,
  brothers licence, brothers ticket, cousins card, using my brothers, using my cousins, using my mates, on my mates,
  borrowed his card, borrowed her pin, fake cscs, cscs card, fake sia, sia badge, fake ticket, forklift licence,
  taught myself off, off youtube, off a video, off tiktok, watched two videos, read the book the, page ahead,
  one page ahead, one lesson ahead, one chapter ahead, winging it, winged it, blagging it, blag it, blagged it,
  blagged my, bluff it, bluffed it, bluffed my, making it up as, make it up as, calls me doctor, call me doctor,
  calls me an expert
`
