/** Doubtful, mostly harmless words of the list stereotype-gender. */
export default `
  kitchen, the ironing, emotional, hormones, menopausal, nagging, can not parallel park, obey, body count, the wall,
  chad, ☕, asked for it, pretending to be, sin, conversion, cured, fix them, aids
`
