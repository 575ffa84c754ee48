/** How one knows: inside sources, meetings, papers and chance overhearing; here the words that often mean something else. */
export default `
  all hands, town hall, management meeting, strategy meeting, sales conference, slide deck, pitch deck, jira ticket, jira tickets,
  sharepoint, intranet, shared drive, tableau, salesforce, crm, spreadsheet, overheard, over heard, overhearing, overhear, in the lift,
  boss told me, manager told me, was in the room, in a meeting with, typing up, typed the, i typed, proofreading the, i printed,
  sources say, little bird, i work there, scoop, grapevine, water cooler
`
