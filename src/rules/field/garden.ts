import type { Rule } from '../../model/rule.ts'

export default {
  title: 'Gardens and plants',
  understood: 'The post speaks of gardening.',
  why: 'Weeds, grass, pots and buds grow in every garden.',
  advice: 'Nothing to do.',
  flags: [
    '(garden|gardens|gardening|gardener|allotment|allotments|flower bed|flower beds|flowerbed|raised bed|raised beds|lawn|lawns|mower|mowing|compost|mulch|seedlings|tomatoes|roses|dandelion|dandelions|bindweed|knotweed|nettles|perennials|hedge|strimmer|greenhouse|polytunnel|patio|greenfly|vegetable patch|veg patch|potting shed|compost heap|orchard|dahlias|tulips|weed killer|weedkiller|weeding|weeder|houseplant|houseplants|basil|rosemary|thyme|parsley|coriander|mint plant|terracotta|pot plant|pot plants|potted)',
  ],
} satisfies Rule
