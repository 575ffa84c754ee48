/** What pupils, residents and families tell one in trust about home. */
export default `
  told me her dad, told me his dad, told me her mum, told me his mum, told me that her, told me that his, says her dad,
  says his dad, says his mum, says her mum, her dad is in, his dad is in, his dad is back, mum is pregnant again,
  hitting her mum, hitting his mum, hits her, hits him at, is in care, taken into care, going into care, into foster,
  foster placement, social worker came, social services came, social services are, safeguarding call,
  safeguarding meeting, safeguarding concern, a disclosure, disclosed to me, he disclosed, she disclosed,
  custody battle, parents are splitting, parents are divorcing, parents divorcing, free school meals, cannot read yet,
  reading age, is on the register, at risk register, on a plan, behaviour plan, his file says, her file says,
  excluded for, got excluded, was excluded, in my form, in my tutor group, in my reception class, in my set,
  of my year 0, one of the year 0, one of my year, the year 0s, a kid in my, child in my, lad in my, twins in my,
  mother came in drunk, mum turned up drunk, dad turned up drunk
`
