/** Words that may mean this idea and often mean something else (interview-deceit). */
export default `
  interview, interviews, oa, hackerrank, leetcode, codility, take home test, personality test, the panel, interviewer,
  interviewers, recruiter, recruiters, hiring manager, hr, said i knew, said i could, claimed to have,
  told them i have, lip sync, lip synced, no idea how to
`
