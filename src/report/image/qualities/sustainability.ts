import type { Quality } from '../quality.ts'

export default {
  asks: `
    sustainab*, net zero, net-zero, circular economy, greener, recycl*, renewable*, low-carbon, low carbon
    waste reduction, zero waste, biodivers*, energy efficien*, energy-efficien*, eco-friendly, responsibly sourced
    b corp, retrofit*, retrofit, passivhaus, environmentally, environmental impact, carbon footprint, climate change
    climate crisis, reduce waste, greener future, clean energy, ethical sourcing, fair trade, fairtrade
    before we demolish, commitment to the environment, environmental responsibility, environmentally friendly
    environmentally responsible, environmental footprint, environmental policy, care for the environment
    look after the environment, low-impact, waste nothing, no waste, food waste, plastic-free, peat-free
    repair not replace, environmentally conscious, environmentally aware, environmentally minded, environmentalist
    eco-conscious, eco-minded, green habits, green choices, greenest, for the planet, for the climate, love of nature
    love of the outdoors, protect nature, protecting nature, nature recovery, mend before, switch the lights off
    switch off lights, compost, composts, composting, cycle to work and, cut our food, cut waste, cutting waste
    reduce our, reducing our, waste less, less plastic, less waste, less energy, regenerative, rewild, rewilding
    repairs before, buy local, grow your own, upcycl*, second-hand
    {energy|waste|water|carbon|plastic|emission*} + {save*|saving*|cut*|reduc*|less|zero|recover*}
    {climate|planet} + {act|acts|action|care|cares|protect*|passion*|believe|conviction|commit*|fight*|save|emergency|positive}
    {environment*|climate|planet|carbon|waste|energy|sustainab*|green} + {care*|commit*|passion*|reduc*|cut*|protect*|belie*|impact|conscious|footprint|save|saving}
    {waste|energy|plastic|carbon|paper|water|packaging} + {less|reduc*|cut*|save*|saving|recycl*|reus*|zero}
  `,
  hints: `
    environment*, green, ecolog*, footprint, waste, nature, conservation, reuse, re-use, environment, carbon, energy
    solar, climate, planet, landfill, compost, seasonal, wildlife, trees, recycling, save energy, emissions, sustainable
    low emissions
  `,
  strengths: [],
  shows: `
    by bike, second-hand, repaired, solar, rewilding, train instead
  `,
  against: [],
} satisfies Quality
