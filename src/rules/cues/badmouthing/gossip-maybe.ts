/** Telling tales about colleagues, bosses or clients; here the words that often mean something else. */
export default `
  gossip, goss, tea, ☕, 🍵, masala news, scandal, rumour, rumours, rumor, rumors, i heard that, heard she, heard he, affair with,
  sleeping with, slept with, caught with, flirting with, on something, suspended, strop, tantrum
`
