/** Joint deeds in the we-form: we built, we got it done, our result. */
export default `
  we built, we fixed, we finished, we got through, we got it done, we did it, we did this, we did that, we shipped, we launched,
  we delivered, we solved, we sorted, we sorted it, we cracked, we cracked it, we cleared, we carried, we lifted, we loaded, we unloaded,
  we packed, we served, we cooked, we fed, we painted, we planted, we harvested, we cleaned, we rebuilt, we rewrote, we restored,
  we raised, we rowed, we sang, we performed, we rehearsed, we wrote, we designed, we tested, we debugged, we debugged it, we paired,
  we split, we divided, we swapped, we took turns, we rotated, we covered, we kept going, we turned it around, we pulled,
  we pulled it off, we pulled through, we stayed late, we stuck, we stuck together, we worked, we worked through, we closed,
  we closed the, we landed, we put up, we set up, we came up with, we figured, we figured out, we figured it out, we made it happen,
  we made it work, we moved mountains, we have built, we have finished, we have done, we had it back, our project, our first, our release,
  our show, our float, our entry, our boat, our garden, our harvest, our exhibit, our final, our group project, group project,
  team project, joint project, our paper, our build, our stall, our result, our best
`
