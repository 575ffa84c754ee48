/** Common nouns for the employer as a body: "this company", "the agency". */
export default [
  '%company', '%firm', '%employer', '%business', '%organisation', '%organization', '%corporation', '%startup', 'start up', '%agency', '%brand', '%chain', '%franchise', '%outfit', '%shop', '%store', '%place', '%workplace', '%office', '%branch', '%school', '%hospital', '%trust', '%council', '%department', '%charity', '%bank', '%warehouse', '%factory', '%restaurant',
  '%pub', '%bar', '%hotel', '%cafe', '%salon', '%practice', '%clinic', '%nursery', '%call centre', 'call centre', 'call center', '%university', '%college', '%academy', '%studio', '%site', '%care home', 'care home', 'corp', 'corporate', 'head office', 'hq', '%contractor', '%institution', '%consultancy', '%ngo', 'the nhs trust', '%hellhole', '%team', '%industry', '%plant', '%depot', '%airline', '%garage',
] // prettier-ignore
