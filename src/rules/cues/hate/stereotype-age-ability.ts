/** Stereotype phrases on age, disability and class. */
export default `
  too old, technophobes, deadwood, in the ground, too slow, senile, gaga, doddery, doddering, demented, dribbling,
  incontinent, forgetful, entitled, attention span, triggered, cotton wool, mollycoddled, spoilt, fakers, faking,
  needs a slap, in my day, in our day, just lazy, burdens, would rather die than, freebies, flat screen tv, get a job,
  quota, freeload, %freeloader, freeloading
`
