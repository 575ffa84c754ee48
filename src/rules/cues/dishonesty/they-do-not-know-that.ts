/** Numbers, tests and reviews told otherwise than they are, and the gain. */
export default `
  they do not know that, but they do not know, he does not know that, she does not know that, boss does not know,
  work does not know, do not know any better, know no better, none of them know, none of them knows,
  none of them know it, they have no idea, has no idea i, have no idea i, no idea that i, thinks i have, thinks i went,
  think i went, thinks i can, believe i have, they all think, everybody thinks i, salary is double, double the salary,
  on double, got the raise, got a raise for, got me the job, got me hired, got hired anyway, and i got the job,
  still got the job, and got the job, still hired me, answered as my, answered as if, answered what they,
  answered what i thought, told them what they, tell them what they, what they want to hear, what they wanted to hear,
  said what they, written my own, writes his own, writes her own, own performance review, own appraisal, own review,
  own reference, own recommendation, own testimonial, own testimonials, boss just signs, manager just signs,
  he just signs, she just signs, just signs it, signs whatever, sign whatever, signed whatever, signed it without,
  marked my own, mark my own, graded my own, grade my own, gave myself a, gave myself an, give myself a, lied in my,
  lie in my, lied on my, lie on my, lied about my, lie about my, lied through my, lied to get, lie to get, lied my way,
  lying my way, cheated my way, cheat my way, bluffed my way, blagged my way, faked my way, bullshitted my way,
  talked my way into, not my real, not his real, real answer is, real reason is, real reason i
`
