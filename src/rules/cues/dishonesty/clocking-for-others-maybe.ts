/** Words that may mean this idea and often mean something else (clocking-for-others). */
export default `
  proxy, proxies, iclicker, clickers, %take turns, %impersonate, impersonator, stand in, mercenary, machinery
`
