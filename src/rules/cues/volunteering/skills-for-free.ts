/** Professional and digital gifts of work: open source, free clinics, boards, wikis, free repairs, translation, organising. */
export default `
  maintainer, maintainer of, contributed to, hacktoberfest, free library, wikimedia, openstreetmap, mapathon,
  moderate a forum, code for, datakind, catchafire, taproot, librivox, zooniverse, subtitles for, legal clinic,
  citizens advice, treasurer of the, charity trustee, school board, free dental, rewired the, borehole
`
