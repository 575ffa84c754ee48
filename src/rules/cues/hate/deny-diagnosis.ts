/** Calling ADHD, autism, depression, dyslexia made up or bad upbringing. */
export default `
  adhd now, adhd these days, has adhd now, autistic now, everyone is autistic now, everyone has adhd,
  everyone has got adhd, called badly brought up, badly brought up, called naughty, just naughty, naughty kids,
  called a clip round, just bone idle, plain lazy, lazy parenting, bad parenting, lack of discipline, excuse for bad,
  excuse for being lazy, made up illness, made up disease, made up disorder, fake illness, fake disease,
  fake disorder, not a real illness, not a real thing, not a real condition, not a real disease, not real disability,
  does not exist in my, did not exist in my day, did not have that in my, never had that in my,
  never heard of it in my, trendy diagnosis, fashionable diagnosis, fashion accessory, label for everything,
  everybody wants a label, want a label, wants a label, everyone is depressed, anxiety is just, depression is just,
  autism is just, adhd is just, dyslexia is just, posh word for thick, fancy word for lazy, needs a job not,
  in my day we called
`
