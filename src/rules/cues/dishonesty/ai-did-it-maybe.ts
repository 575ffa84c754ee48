/** Words that may mean this idea and often mean something else (ai-did-it). */
export default `
  chatgpt, gpt, gpt4, delve, teleprompter, in 0 seconds, in 0 minutes, in five minutes, in two minutes
`
