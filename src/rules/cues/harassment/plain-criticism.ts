/** Fair criticism of work, ideas and services without abuse of a person. */
export default `
  i disagree, disagree with, respectfully disagree, with respect, with all due respect, agree to disagree, fair point, good point,
  not convinced, i do not agree, do not agree with, in my opinion, my view, constructive criticism, feedback, critique, review, reviewed,
  poor service, bad service, poor customer service, disappointed, disappointing, let down, could be better, needs work, needs improvement,
  room for improvement, not good enough, missed opportunity, flawed, wrong about, mistaken, misleading, incorrect, factual error, evidence,
  citation needed, %source, argument, debate, debated, policy is wrong, bad policy, bad idea, poor design, bad design, poor decision,
  bad decision, bad call, poor performance, off form, had a bad game, poor first half, sloppy defending, refund, complaint, complained,
  delayed, late again, cancelled train, queue, overpriced, not worth it, would not recommend, tough love, be honest with, learn from,
  lesson learned, lessons learned, could have done, should have done, misunderstood, misunderstanding, no hard feelings here,
  please could you, would you mind, kindly, courteous, polite reminder, gentle reminder, friendly reminder, please be considerate,
  please do not park, park considerately, thoughtless parking
`
