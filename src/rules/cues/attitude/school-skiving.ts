/** Skiving, sleeping and idling at school, college and university. */
export default `
  bunking, hookey, mitching, mitchin, plunkin, twagging, twagged, did not study, never opened a book, attendance is,
  nagcutting, ponteng
`
