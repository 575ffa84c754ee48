/** Fair criticism of work, ideas and services without abuse of a person. */
export default `
  i disagree, disagree with, with respect, fair point, good point, i do not agree, do not agree with, in my opinion,
  feedback, critique, review, reviewed, poor customer service, disappointed, disappointing, not good enough, flawed,
  wrong about, mistaken, misleading, incorrect, evidence, %source, argument, debate, debated, bad idea, refund,
  complaint, complained, delayed, late again, queue, overpriced, not worth it, could have done, misunderstood,
  misunderstanding, please could you, kindly, courteous, friendly reminder
`
