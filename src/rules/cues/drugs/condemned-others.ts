/** Others' drug use reported with worry, blame or disgust; harmless company. */
export default `
  not worth it, cuckooed, cuckooing, canisters all over, crimestoppers, ashamed of, disgusted, heartbreaking,
  preventable, rest in peace, why do people, refused to, said no thanks
`
