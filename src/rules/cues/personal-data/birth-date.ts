/** Telling one's full date or place of birth. */
export default `
  date of birth, my date of birth, dob, my dob, d o b, born on, i was born on, was born on the, born on this day, born in 0000, born 0000,
  born on the 0 of, birth date, birthdate, my birthdate, my birth date, birth certificate, my birth certificate, place of birth, born at 0am,
  born at 0pm, time of birth, exact time of birth, my birth chart, birth chart, birth details, my birthday is, birthday is on, my birthday is on the,
  my bday is, bday is, my birthday on the, my birthday today, today is my birthday, it is my birthday, its my birthday, my birthday tomorrow,
  birthday tomorrow, my birthday this, birth month, born january, born february, born march, born april, born may, born june, born july, born august,
  born september, born october, born november, born december, january baby, leap day baby, same birthday as, share a birthday, share my birthday,
  star sign, born in the year of, class of 0000, class of, school leaver 0000, his date of birth, her date of birth, kids birthdays, twins were born on
`
