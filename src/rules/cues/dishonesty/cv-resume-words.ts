/** CV, resume, profile and application words: the place where padding happens. */
export default `
  cv, resume, résumé, biodata, linkedin, on my application, cover letter, personal statement, job title,
  work experience, years experience, start date, gap year, naukri, ucas, portfolio, fluent, proficient, white text
`
