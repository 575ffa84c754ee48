/** Telling tales about colleagues, bosses or clients; here the words that often mean something else. */
export default `
  gossip, goss, tea, ☕, 🍵, scandal, rumour, rumours, rumor, rumors, heard he, slept with, caught with, on something,
  suspended, strop, tantrum
`
