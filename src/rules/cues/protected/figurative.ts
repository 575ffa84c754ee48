/** Figurative and technical use of the words (harmless). */
export default `
  blind spot, blind taste test, double blind, cancerian, addicted to, chocaholic, shopaholic, workaholic,
  labour party, brainchild, plant dad, dog mum, dog mom, straight up, straight to, gaelic, frying pan, union jack,
  students union, credit union, rugby union, european union, strike a pose, striker, vet bill, vet nurse, submarine,
  war on, battle of the, bootcamp, drill sergeant, customer service, deploy, cloud native, digital native, guru, zen,
  karma, sobering, terminal 0, breaststroke, backstroke, tour de france, old school, old soul, 0 year anniversary,
  years experience, work anniversary, ms office, first aid, pip install, pull request, polytechnic, t shirt,
  cold turkey
`
