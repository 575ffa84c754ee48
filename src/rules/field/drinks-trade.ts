import type { Rule } from '../../model/rule.ts'

export default {
  title: 'Drinks as a trade or craft',
  understood: 'The post speaks of drinks as a bartender, brewer, sommelier or cook does.',
  why: 'To serve, make or study drinks is not to be drunk.',
  advice: 'Nothing to do.',
  flags: [
    '(sommelier|sommeliers|wset|mixologist|mixology|bartender|bartenders|bartending|barman|barmaid|bar manager|bar staff|cellar manager|cellarman|brewer|brewers|brewery|breweries|brewing|homebrew|home brew|homebrewing|distiller|distillery|distilling|winemaker|winemaking|viticulture|vineyard|vineyards|cicerone|cask ale|hop schedule|fermentation|fermenter|tasting notes|wine list|wine pairing|terroir|cocktail menu|landlord of|publican|taproom|licensee|personal licence|wholesaler|sku|abv|vintage)',
    '(braised|reduction|marinade|deglaze|batter|risotto|recipe|sauce|stew|casserole|slow cooked|(tablespoon|tablespoons)|flamb|trifle|cake|pudding|glaze|bourguignon|coq au vin) .. (beer|wine|rum|brandy|sherry|whisky|whiskey|bourbon|vodka|guinness|ale|stout|tequila|cider|port)',
    '(beer|wine|rum|brandy|sherry|whisky|whiskey|bourbon|vodka|guinness|ale|stout|tequila|cider|port) .. (braised|reduction|marinade|battered|batter|risotto|recipe|sauce|stew|casserole|glaze|cake|pudding|trifle|bread)',
  ],
} satisfies Rule
