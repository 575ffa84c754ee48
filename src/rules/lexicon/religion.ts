/** What a person is by faith or lack of it. */
export default `
muslim, christian, catholic, roman catholic, protestant, anglican, baptist, methodist, presbyterian, lutheran, pentecostal, evangelical, born again, born again christian, orthodox christian, greek orthodox, seventh day adventist, adventist, sda, mormon, latter day saint, lds, jehovah witness, jehovahs witness, quaker, mennonite, amish, salvationist, christadelphian, unitarian, church of england,
jewish, jew, orthodox jew, reform jew, haredi, hasidic, hindu, sikh, khalsa, buddhist, zen buddhist, jain, bahai, zoroastrian, parsi, taoist, shinto, rastafarian, rasta, pagan, wiccan, druid, sunni, shia, sufi, ahmadi, ismaili, hijabi, niqabi, revert, atheist, agnostic, humanist, secular jew, ex muslim, exmuslim, ex mormon, exmormon, ex jehovah witness, lapsed catholic, believer, church goer, churchgoer, christ follower, follower of christ, follower of jesus, child of god, servant of god, pastor kid, preacher kid, hafiz, hafiza, parishioner, ordained minister, coptic, copt, maronite, druze, yazidi, animist, spiritualist, scientologist, hare krishna, swaminarayan, catechumen
`
  .trim()
  .split(/\s*,\s*/)
