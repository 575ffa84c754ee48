/** Words that only talk of books and writing brings up. */
export default `
  novel, novels, novelist, author, authors, book club, bookclub, paperback, hardback, hardcover, agatha christie, stephen king, sherlock holmes,
  poirot, miss marple, jane austen, dickens, shakespeare, macbeth, hamlet, othello, dostoevsky, tolstoy, orwell, atwood, toni morrison, tolkien,
  terry pratchett, discworld, whodunnit, whodunit, crime fiction, crime writer, crime writing, murder mystery, short story, short stories, protagonist,
  antagonist, nanowrimo, manuscript, first draft, second draft, my wip, poem, poems, poetry, poet, harry potter, hogwarts, lord of the rings,
  hunger games, kindle, goodreads, booktok, bookstagram, fanfic, fan fic, fan fiction, fanfiction, ao3, the book, this book, a book, books, audiobook,
  audiobooks, audible, bookshop, bookstore, library book, page turner, tbr, trilogy, memoir, biography, autobiography, the narrator, fiction,
  nonfiction, non fiction, dystopian, literary, literature, booker prize, publisher, chapter, chapters, 📚, 📖, 📕, 📗, 📘, 📙
`
  .trim()
  .split(/\s*,\s*/)
