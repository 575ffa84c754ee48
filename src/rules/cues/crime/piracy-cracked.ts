/** Pirated films, music, games, software, streams, books, shared accounts. */
export default `
  %pirate, piratebay, tpb, yarr, 🏴‍☠️, %torrent, bittorrent, utorrent, qbittorrent, seedbox, yify, yts, rarbg, 1337x,
  limetorrents, eztv, nyaa, debrid, sonarr, radarr, fmovies, 123movies, putlocker, soap2day, soap2night, gomovies,
  hurawatch, solarmovie, primewire, 9anime, gogoanime, kissanime, aniwatch, hianime, kisscartoon, braflix,
  tamilrockers, tamilblasters, filmyzilla, filmywap, 0mkv, bolly4u, khatrimaza, moviesda, isaimini, netnaija,
  toxicwap, o2tvseries, nkiri, fzmovies, waploaded, cinebloom, thenkiri, camrip, hdcam, dvdrip, webrip, iptv,
  tivimate, cccam, keygen, keygens, kmspico, massgrave, modapk, vanced, revanced, fitgirl, skidrow, steamunlocked,
  oceanofgames, getintopc, nsw2u, flashcart, modchip, romsfun, streameast, methstreams, crackstreams, buffstreams,
  totalsportek, hesgoal, rojadirecta, vipleague, sportsurge, libgen, zlibrary, zlib, scihub, pdfdrive, audiobookbay,
  oceanofpdf, scanlation, ytmp3, y2mate, mp3juices, tubidy, deemix, deezloader, frostwire, 12ft, monkrus
`
