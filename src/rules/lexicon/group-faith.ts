/** Faiths themselves, which people run down as they do the faithful. */
export default `
  islam, christianity, judaism, hinduism, sikhism, buddhism, catholicism, mormonism, the muslim faith, the muslim religion, the quran, the koran,
  the talmud, sharia, the prophet muhammad, homosexuality, being gay, being trans, transgenderism, gender ideology, transgender ideology, lesbianism,
  feminism, multiculturalism, immigration, mass immigration
`
  .trim()
  .split(/\s*,\s*/)
