/** Beer, cider and alcopops by kind, brand and nickname. */
export default `
  %beer, %pint, %lager, %ale, %stout, %ipa, cider, scrumpy, %bevvy, bevvies, bevvys, bevs, %bevvie, %bev, brewski, brewskis, brewskies,
  %brew dog, tinnies, %tinnie, %stubby, stubbies, schooners, %schooner, %tallboy, tall boys, forties, 40oz, king can, stella, guinness,
  splitting the g, split the g, carling, fosters, tennents, tenants super, kronenbourg, peroni, moretti, birra, madri, cruzcampo,
  san miguel, coronas, modelo, modelos, dos equis, budweiser, bud light, buds light, coors, miller lite, michelob, pabst, pbr, natty light,
  natty ice, keystone light, yuengling, heineken, heinekens, carlsberg, special brew, tuborg, strongbow, dark fruits, dark fruit,
  kopparberg, rekorderlig, bulmers, magners, frosty jacks, thatchers, old rosie, white claw, white claws, %white claw, %seltzer,
  mikes hard, four loko, four lokos, fourloko, twisted tea, twisted teas, smirnoff ice, smirnoffs, bacardi breezer, breezers, wkd, vk, vks,
  hooch, cruisers, udl, udls, vb, victoria bitter, xxxx gold, great northern, carlton draught, tooheys, emu export, bintang, speights,
  lion red, steinlager, kingfisher, kf ultra, haywards, tusker, tuskers, white cap, pilsner, balozi, gulder, orijin, castle lite,
  black label, black labels, zamalek, savannas, hunters dry, hunters gold, red horse, pale pilsen, san mig, emperador light, red stripe,
  kegger, %keg, kegs, growler of, slab of, slabs of, 24 pack, 12 pack of, six pack of, sixer, shandy, snakebite
`
