/** How one knows: inside sources, meetings, papers and chance overhearing; here the words that often mean something else. */
export default `
  all hands, town hall, sharepoint, intranet, tableau, salesforce, crm, spreadsheet, overheard, overhearing, overhear,
  in the lift, was in the room, in a meeting with, typed the, i typed, i printed, i work there, scoop, grapevine
`
