/** Boasting of what one can see, of files, lists and people's standing. */
export default `
  i have got access, i have access to, i got access, got access to, have access to the, have access to everyones,
  have access to all, access to everyone, access to the database, staff database, the database and, hr files,
  hr system, personnel files, the personnel, employee records, student records, the student records, medical records,
  patient records, can see everyones, can see everybodys, can see all of, can see who, can see what you,
  i can see your, i see everything, i see it all, i see all the, i see everyones, you see everybody, you see everyone,
  you see it all, you would not believe who, you would be surprised who, surprised how many, amazed how many,
  amount of people on, amount of people who, number of people on, number of people who, final warning, final warnings,
  written warning, on a warning, on capability, on disciplinary, being investigated, under investigation,
  off with stress, was sacked for, got sacked for, sacked because, let go because, suspended for, suspended because,
  could name names, could name, could tell you names, no names but, not mentioning names, i looked him up,
  i looked her up, looked him up, looked her up, looked them up, look people up, looked up my, looked up his,
  looked up her, checked his, checked her file, read his file, read her file, read his notes, read her notes,
  read the notes, saw his file, saw her file, saw his notes, saw her notes, saw my ex, my exs, my ex came, ex came in,
  neighbour came in, neighbours came in, old teacher came, came in today for, came in again, in for a test,
  in today for
`
