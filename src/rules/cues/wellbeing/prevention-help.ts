/** Helplines, prevention work, condolence and care for others (harmless). */
export default `
  suicide prevention, suicide prevention day, world suicide prevention day, suicide awareness, safetalk,
  mental health first aid, mental health first aider, mhfa, samaritans, 116 123, 116123, 988, lifeline, beyondblue,
  childline, papyrus, youngminds, pieta house, pieta, movember, sadag, vandrevala, icall, befrienders,
  befrienders kenya, surpin, neda, stigma, destigmatise, destigmatize, talk to someone, you are not alone,
  if you are struggling, inbox is open, rest in peace, rip, in loving memory, in honour of, in honor of,
  fundraising for, trigger warning, psychiatrist, psychologist, social worker, safeguarding, risk assessment,
  postvention, media guidelines on suicide, coroner, coroner report, inquest, my patient, my patients
`
