/** Stereotype phrases on age, disability and class. */
export default `
  technophobes, deadwood, too slow, senile, gaga, doddery, demented, dribbling, forgetful, attention span, triggered,
  cotton wool, mollycoddled, fakers, needs a slap, in our day, just lazy, burdens, would rather die than, freebies,
  flat screen tv, quota, freeload, %freeloader, freeloading
`
