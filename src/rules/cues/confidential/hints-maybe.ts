/** Hints at news at work that one can not yet tell; here the words that often mean something else. */
export default `
  can not say, can not tell, can not talk about, you are not ready, this is huge, it is huge, massive news, huge news, big news,
  exciting things, big things, big changes, change is coming, something big, something special, in the works, in the pipeline,
  will be revealed, to be revealed, more soon, more to follow, details soon, stay tuned, staytuned, watch this space, keep an eye out,
  keep an eye on, watch the news, mark your calendars, mark your calendar, save the date, set a reminder, screenshot this, bookmark this,
  do not be surprised, just you wait, any guesses, first letter, rhymes with, let us just say, let us say, all i will say,
  all i can say is, all i am saying, 😉, 😏, a certain, teaser
`
