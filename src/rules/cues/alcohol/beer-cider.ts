/** Beer, cider and alcopops by kind, brand and nickname. */
export default `
  %beer, %pint, %lager, %ale, %stout, %ipa, cider, scrumpy, %bevvy, bevvies, bevvys, bevs, %bevvie, %bev, brewski,
  brewskis, brewskies, tinnies, %tinnie, %stubby, stubbies, schooners, %schooner, %tallboy, forties, 40oz, stella,
  guinness, carling, fosters, tennents, kronenbourg, peroni, moretti, birra, madri, cruzcampo, coronas, modelo,
  modelos, budweiser, coors, michelob, pabst, pbr, yuengling, heineken, heinekens, carlsberg, tuborg, strongbow,
  kopparberg, rekorderlig, bulmers, magners, thatchers, white claw, %white claw, %seltzer, fourloko, smirnoffs,
  bacardi breezer, breezers, wkd, vk, vks, hooch, cruisers, udl, udls, vb, tooheys, bintang, speights, steinlager,
  kingfisher, haywards, tusker, tuskers, pilsner, balozi, gulder, orijin, black label, zamalek, savannas, red horse,
  kegger, %keg, kegs, slab of, sixer, shandy, snakebite
`
