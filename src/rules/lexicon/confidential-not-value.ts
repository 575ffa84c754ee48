/** Words after "the password is" that are not the password. */
export default `
  too, not, never, very, required, wrong, incorrect, expired, expiring, weak, strong, the, a, an, my, your, his, her, our, their, changed, reset, due, about, in, on, at, to, stored, safe, secure, written, taped, gone, lost, missing, invalid, hidden, encrypted, important, needed, case, always, so, really, long, short, easy, hard, broken, dead, over, something, nothing, what, where, being, no, here, there, under, up, like, hashed, salted, good, bad, correct, fine, set, shared, leaked, and, or, but, for, of, it, this, that, such, getting, making, killing, driving, going, longer, better, ridiculous, annoying, only, one, now, because, boring, stupid
`
  .trim()
  .split(/\s*,\s*/)
