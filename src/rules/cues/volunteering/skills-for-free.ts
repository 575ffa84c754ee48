/** Professional and digital gifts of work: open source, free clinics, boards, wikis, free repairs, translation, organising. */
export default `
  maintain an open, maintainer, maintainer of, open source maintainer, maintaining an, contributor to, contributed to,
  contributed a patch, first contribution, good first issue, hacktoberfest, patch for, fixed a bug in, pull request to,
  reviewed pull requests, triage issues, issue triage, free software, released it free, free for anyone, free library, free app for,
  free tool for, wikipedia editor, edit wikipedia, wikimedia, openstreetmap, humanitarian mapping, mapathon, missing maps,
  stack overflow answers, answering questions on, moderator of a, moderate a forum, meetup organiser, organise a meetup, pycon volunteer,
  django girls, women who code, code for america, code for, data for good, datakind, catchafire, taproot, librivox, project gutenberg,
  distributed proofreaders, zooniverse, translators without borders, translated for, translate for free, subtitles for, free legal advice,
  legal clinic, law clinic, citizens advice, cab volunteer, advice bureau, legal aid volunteer, tax help, free tax help, vita volunteer,
  did the books for, treasurer of the, trustee of, charity trustee, board of trustees, school board, unpaid board, nonprofit board,
  built a website for a charity, website for a charity, website for the, logo for a charity, photographed for charity, free headshots,
  free haircuts, haircuts for the homeless, cut hair for, free dental, free check ups, free eye tests, free screening, fixed her roof,
  fixed his fence, fixed their, fixed the neighbours, mended for, repaired for free, rewired the, painted the youth club,
  painted the school, painted a classroom, built a ramp, built a wheelchair ramp, built a playground, built the playground, dug a well,
  borehole, built houses, build houses, built a house for, cooked for 0 people, knitted hats for, knitted blankets, knit for, prem babies,
  sewed masks, sewed scrubs, scrub bags, 3d printed visors, made masks, made visors, shifts at the helpline, election volunteer,
  census volunteer, festival volunteer, festival steward, games maker, volunteer at the games, tour guide volunteer, welcome desk,
  church cleaning, church flowers, choir at the care home, sang at the care home, played at the hospice, played for the residents
`
