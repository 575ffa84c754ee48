/** Words that may mean this idea and often mean something else (advice-to-deceive). */
export default `
  always say, recruiters lie, hr lies, pro tip, protip, quick tip, tip of the day, here is how you, dm me, dms open,
  dm for, pm me, inbox me, message me for, hit me up for, hmu, link in bio, telegram channel, discreet,
  no questions asked, mates rates, anyone selling, anyone got
`
