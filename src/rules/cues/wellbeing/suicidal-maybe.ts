/** Words of ending and leaving with frequent other meanings. */
export default `
  end it, ending it, finish it, sui, roping, suicide, ctb, disappear, way out, last words, giving up, given up, kms,
  over for me, not exist
`
