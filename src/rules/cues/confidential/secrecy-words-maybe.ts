/** Words that tell that something should be kept quiet; here the words that often mean something else. */
export default `
  confidential, confidentially, confidentiality, secret, hush, hushed, shh, shhh, ssh, sshh, sssh, 🤫, 🤐, 🙊, 🙈, 🔒, 👀, not supposed to,
  not meant to be, should not really, probably should not, really should not, do not tell them, do not rt, keep quiet, on the quiet,
  will delete, might delete, may delete, burner, internal use, not public, privileged
`
