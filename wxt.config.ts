import preact from '@preact/preset-vite'
import { defineConfig } from 'wxt'
import { knowledge } from './src/tools/build/knowledge.ts'
import { noInnerHtml } from './src/tools/build/no-inner-html.ts'

/** Firefox asks for a fixed id; it names the store entry, not a server. */
const GECKO_ID = 'prevet@prevet.example'

export default defineConfig({
  imports: false,
  outDir: '.output',
  // What a tool left lying about would make two source packages differ.
  zip: { excludeSources: ['pictures/**', 'coverage/**'] },
  vite: () => ({ plugins: [preact(), knowledge(), noInnerHtml()] }),
  manifest: ({ browser }) => ({
    name: 'Prevet',
    description:
      'See what a hiring manager would find on your own profiles. Judged on your machine; nothing leaves it.',
    permissions: ['activeTab', 'scripting', 'storage'],
    // Asked for host by host, when the person switches on “always show on this site”; Mastodon lives on any host.
    optional_host_permissions: ['https://*/*'],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'",
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: GECKO_ID,
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
  }),
})
