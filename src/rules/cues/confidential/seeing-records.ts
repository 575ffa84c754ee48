/** Looking into records, files, systems, chats and messages one may see only for work. */
export default `
  look up anyone, look up people, %look up my, looked up my ex, looked up my neighbour, looked up my neighbor, search for my ex,
  searched my ex, searched my own, searched for my ex, searched the system, searched the database, on our system, on our database,
  in our database, from the database, pnc, ran his plate, ran her plate, ran a plate, ran a check, ran a credit check, credit checked,
  got access to, still have access, still got access, gave me access, admin access, access to everyones, access to everything,
  can see everyone, can see everyones, we can see everything, we can all see, we can see what, we can see your, can see your messages,
  can see your dms, can read your, reading your emails, read your emails, reads your messages, read his emails, read her emails,
  read the bosses emails, read his file, read her file, read her notes, read his notes, read her records, patient list, patient lists,
  clinic letters, pupil records, pupil files, personnel file, personnel files, hr file, hour file, hr files, hour files, police file,
  police files, court file, call records, listened back to the call, cctv of, cctv footage of, body cam footage, bodycam footage,
  dash cam from work, footage from work, ring footage, opened her file, opened his file, opened the file, opened his record,
  opened her record, peek at, peeked at, had a peek, sneaky look, had a nose, nosy at, nosing through, had a nosey, snooped,
  snoop through, rummaged, flicked through, went through his file, went through her, went through the files, copied to usb,
  copied onto a usb, copied the files, copied the client list, took the client list, took the database, took the customer list,
  downloaded the database, downloaded all, downloaded the client, export of the, exported the customer, took it home on,
  left it on the train, left my laptop on, left the files in, left in the car, forwarded to my personal, forwarded it to my,
  emailed it to myself, sent to my personal, personal gmail, uploaded to chatgpt, pasted into chatgpt, put into chatgpt, fed it into,
  fed into chatgpt, pasted our code, pasted our source
`
