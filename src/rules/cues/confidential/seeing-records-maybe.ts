/** Looking into records, files, systems, chats and messages one may see only for work; here the words that often mean something else. */
export default `
  i can see what, usb stick, pasted the
`
