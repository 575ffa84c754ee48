/** Words that may mean this idea and often mean something else (utilities-stolen). */
export default `
  bypass, jumper cables, hooking, katiya, kundi, kunda, katia, hydrant
`
