/** How one knows: inside sources, meetings, papers and chance overhearing. */
export default `
  the all hands, in the town hall, board pack, board papers, board minutes, sales kick off, internal memo,
  internal deck, internal slack, jira board, on the intranet, seen the contract, just been told, sat in on,
  in the room when, cleaning the boardroom, drove the, my source, friend in hr, friend in hour, my brother works at
`
