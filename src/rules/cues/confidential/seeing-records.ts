/** Looking into records, files, systems, chats and messages one may see only for work. */
export default `
  from the database, pnc, we can all see, opened his file, had a peek, snooped, rummaged
`
