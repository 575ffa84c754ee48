/** Hints at news at work that one can not yet tell; here the words that often mean something else. */
export default `
  can not say, can not tell, can not talk about, huge news, big news, big things, something big, staytuned,
  screenshot this, rhymes with, let us just say, let us say, all i will say, 😉, 😏, a certain, teaser
`
