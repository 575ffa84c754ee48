/** Leaving a job with thanks and good words. */
export default `
  bittersweet, with mixed emotions, heavy heart, sad to leave, sad to be leaving, sad to say goodbye, will miss, going to miss,
  miss my team, miss working with, miss the team, last day today, last day at, final day, final shift, last shift, end of an era,
  after 0 happy years, 0 wonderful years, 0 amazing years, 0 great years, 0 fantastic years, 0 brilliant years, new chapter, next chapter,
  new adventure, next adventure, new beginnings, onwards and upwards, new role, new position, starting a new, new job, moving on,
  time to move on, decided to move on, decided to leave, leaving after, said goodbye, saying goodbye, goodbye to, farewell, leaving do,
  leaving party, leaving present, leaving card, leaving gift, send off, wonderful memories, great memories, fond memories,
  friends for life, made friends, made great friends, lifelong friends, it has been an honour, it has been an honor,
  it has been a privilege, been a pleasure, been a blast, been a journey, incredible journey, amazing journey, opportunity to,
  for the opportunity, thank you for everything, thanks for everything, thanks for the memories, wish them well, wish everyone,
  wishing the team, all the best, no hard feelings, keep in touch, stay in touch, retired, retiring, retirement, career break, sabbatical,
  redundancy has, made redundant, laid off, affected by layoffs, part of the layoffs, open to work, opentowork, looking for my next,
  excited for, excited to, happy to announce, pleased to announce, thrilled to announce, delighted to announce
`
