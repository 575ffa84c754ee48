/** Books, theatre, comics, art. */
export default `
  %book, %novel, %novella, %author, %writer, %poet, %poem, poetry, %chapter, %paragraph, short story, fiction,
  nonfiction, thriller, thrillers, murder mystery, whodunnit, whodunit, sci fi, romantasy, dystopia, dystopian,
  memoir, biography, autobiography, bookclub, bookstagram, booktok, goodreads, kindle, audiobook, audible, bookshop,
  bookstore, paperback, hardback, tbr, reading list, published, publisher, manuscript, nanowrimo, agatha christie,
  poirot, shakespeare, macbeth, hamlet, othello, dickens, orwell, bronte, tolkien, dostoevsky, crime and punishment,
  of mice and men, gatsby, pulitzer, %theatre, %theater, %musical, broadway, hamilton, panto, pantomime, opera,
  ballet, rehearsal, rehearsals, improv, comedian, sketch, comic, comics, dnd, %painting, %artist, gallery,
  exhibition, museum, sculpture, %drawing, watercolour, acrylic, photography, photoshoot, tattoo, mural, ceramics
`
