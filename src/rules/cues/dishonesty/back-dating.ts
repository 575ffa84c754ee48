/** Back-dating and changing dates, records or logs afterwards. */
export default `
  %backdate, antedated, predated, cover up, wrote the records, wrote up the, wrote them all, wrote it all,
  written up after, write it up after, night before the inspection, night before the audit, night before the inspector,
  before the auditors, before the audit, before the inspection, before the inspector, different pens, different pen,
  different coloured pens, tea stain, coffee stain on, aged the paper, aged with tea, made to look old, old date on,
  put an old date, put last months date, changed the date, change the date, put the date back, wound the clock,
  changed the time stamp, timestamp, timestamps, edited the minutes, rewrote the minutes, amended the log,
  altered the log, altered the notes, amended the notes, added a note after, filled the gaps in, filled in the gaps,
  forged the signature, forged her signature, forged his signature, signed his name, signed her name, signed as him,
  signed as her, signed for him, signed for her, do his signature, do her signature, can do the signature,
  copied his signature, traced
`
