/** Saying no name, and then telling. */
export default `
  not naming names, no names, no names mentioned, naming no names, mentioning no names, will not name names, not saying who, can not say who, will not say who, could not possibly say who, not telling you who, not allowed to say who, can not say which, not saying which, will not say which, not saying where, will not mention names, shall remain nameless, who shall remain nameless, let us just say, lets just say, i will let you guess, let you guess, guess who just, guess who was, guess who came, guess which, you will never guess who, never guess who, you would know, you would know the name, you would know her, you would know him, household name, patient confidentiality but, confidentiality but, gdpr but, hipaa but, hippa but, hipaa be damned, sorry hipaa, forget hipaa, screw hipaa, screw gdpr, gdpr be damned, do not tell gdpr, can not say too much but, can not say much but, can not go into detail but, can not go into details but, should not say but, should not gossip but, should not laugh but
`
  .trim()
  .split(/\s*,\s*/)
