/** CV, resume, profile and application words: the place where padding happens. */
export default `
  cv, my cv, the cv, your cv, resume, résumé, my resume, the resume, your resume, curriculum vitae, biodata, bio data, linkedin,
  my linkedin, linkedin profile, linkedin says, cv says, resume says, according to my cv, according to my resume,
  according to my linkedin, on my cv, on my resume, on the cv, on the resume, on your cv, on your resume, on my linkedin,
  on the application, on my application, application form, cover letter, personal statement, job application, job title, job titles,
  work experience, years experience, years of experience, 0 years experience, 0 years of experience, experience section, skills section,
  employment history, work history, employment dates, start date, end date, gap in my cv, gap on my cv, cv gap, resume gap,
  employment gap, career gap, gap year, naukri profile, naukri, indeed profile, ucas, ucas form, personal essay, admissions essay,
  grad school application, scholarship application, visa application letter, portfolio, my portfolio, github profile, references section,
  references on request, fluent, fluent in, fluent french, fluent spanish, fluent german, conversational spanish, proficient,
  proficient in, advanced excel, expert in excel, excel skills, excel expert, excel wizard, microsoft office skills, python on my cv,
  languages on my cv, hobbies section, hobbies on my cv, duke of edinburgh, team player on my cv, detail oriented on, ats keywords,
  keywords in white, white font keywords, white text
`
