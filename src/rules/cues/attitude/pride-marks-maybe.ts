/** Marks of pride, relish or shrug that turn a lapse into a boast; here the words that often mean something else. */
export default `
  and proud, proudly, dream job, winning, genius, pro tip, expert in, olympic, streak, lol, lmao, lmfao, rofl, 😂, 🤣,
  😂😂, 😏, 😎, 🤫, 🤭, 😇, 😈, 💅, 🤷, 🤷‍♂️, 🤷‍♀️, 🏆, 🥇, 💪, hehe, hahaha, haha, hihi, hahahaha, huehue, wkwk,
  hehehe, jajaja, oops, whoops, oopsie, it is what it is, yolo, bants, banter, legendary, savage, vibing
`
