/** Looking into records, files, systems, chats and messages one may see only for work; here the words that often mean something else. */
export default `
  looked her up, looked him up, looked them up, in our system, in the system, on the system, in the database, police database,
  access to the, have access to, full access, can see all, i can see your, i can see who, i can see what, read the file, medical records,
  health records, patient records, patient notes, clinical notes, case notes, hospital records, court files, bank records, phone records,
  call recordings, call log, call logs, cctv footage, downloaded the, usb stick, memory stick, thumb drive, left on the train, pasted the
`
