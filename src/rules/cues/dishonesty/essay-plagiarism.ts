/** Plagiarism, copied or bought essays, theses and assignments. */
export default `
  %plagiarise, %plagiarize, self plagiarism, quillbot, quillbotted, spinbot, wrote my thesis, essay mill,
  assignment help, freeloaded
`
