/** Telling one's full date or place of birth. */
export default `
  date of birth, my date of birth, dob, born on, i was born on, born in 0000, born 0000, born on the 0 of, birth date,
  birthdate, birth certificate, my birth certificate, it is my birthday, born april, share a birthday, star sign,
  class of
`
