/** Books, theatre, comics, art. */
export default `
  %book, %novel, %novella, %author, %writer, %poet, %poem, poetry, %chapter, %paragraph, short story, short stories, fiction, nonfiction,
  thriller, thrillers, murder mystery, whodunnit, whodunit, cosy crime, sci fi, romantasy, dystopia, dystopian, memoir, biography,
  autobiography, bookclub, bookstagram, booktok, goodreads, kindle, audiobook, audible, bookshop, bookstore, paperback, hardback, tbr,
  currently reading, reading list, just finished reading, published, publisher, manuscript, first draft, second draft, nanowrimo,
  my protagonist, my character, my characters, agatha christie, poirot, miss marple, stephen king, shakespeare, macbeth, hamlet,
  romeo and juliet, othello, julius caesar, dickens, orwell, jane austen, bronte, tolkien, dostoevsky, crime and punishment, war and peace,
  of mice and men, to kill a mockingbird, lord of the flies, gatsby, booker prize, pulitzer, hay festival, %theatre, %theater,
  %play at the, stage play, %musical, west end, broadway, sweeney todd, hamilton, les mis, les miserables, panto, pantomime, opera, ballet,
  rehearsal, rehearsals, am dram, improv, stand up comedy, comedian, comedy show, sketch, comic, comics, dnd, d and d,
  dungeons and dragons, %painting, %artist, gallery, exhibition, museum, sculpture, %drawing, watercolour, acrylic, photography,
  photo shoot, photoshoot, tattoo, mural, ceramics
`
