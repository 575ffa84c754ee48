/** Words that may mean this idea and often mean something else (excuse-invented). */
export default `
  excuse, excuses, family emergency, flat tyre, %blame the dog, %blame it on, alibi, %fall for it
`
