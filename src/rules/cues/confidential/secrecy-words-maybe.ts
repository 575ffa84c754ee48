/** Words that tell that something should be kept quiet; here the words that often mean something else. */
export default `
  confidential, confidentially, confidentiality, secret, hush, hushed, shh, shhh, ssh, sshh, sssh, 🤫, 🤐, 🙊, 🙈, 🔒,
  👀, do not tell them, keep quiet, will delete, burner, internal use, privileged
`
