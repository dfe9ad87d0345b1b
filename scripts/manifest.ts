import type { ConfigEnv, UserManifest } from 'wxt';

/** In CSS pixels; made by scripts/icons.ts. */
export const ICON_SIZES = [16, 32, 48, 96, 128] as const;

/** The add-on's fixed identity in Firefox; managed policies name it. */
export const GECKO_ID = 'ask-before-release@askbeforerelease.example';

/** The rules of our marks, in the package: pages of watched sites are opened with them. */
export const MARKS_SHEET = 'marks.css';

/** Match patterns from `SITES`, separated by spaces or commas; empty for the package that starts with no site. */
export function fixedSites(): string[] {
  return (process.env.SITES ?? '').split(/[\s,]+/).filter(Boolean);
}

/**
 * The manifest for one browser. With `SITES` set, the named sites are granted and watched from installation;
 * otherwise nothing is, and the clinician grants a site from the popup.
 */
export function manifest({ browser }: ConfigEnv): UserManifest {
  const sites = fixedSites();
  const shared: UserManifest = {
    name: 'Ask Before Release',
    description: 'Prompts GPs to hide an entry, or to ask before release, as they type. Nothing you type leaves this computer.',
    permissions: ['storage', 'scripting', 'activeTab', 'contextMenus'],
    host_permissions: sites,
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    content_security_policy: {
      extension_pages: "default-src 'self'; script-src 'self'; connect-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'",
    },
    // Managed desktops may leave these unbound: the same keys work in the page by themselves.
    commands: {
      open: { suggested_key: { default: 'Alt+Shift+A' }, description: 'Open the nearest or next passage to review' },
      blank: { suggested_key: { default: 'Alt+Shift+B' }, description: 'Blank the screen of all that is ours, or bring it back' },
      check: { suggested_key: { default: 'Alt+Shift+C' }, description: 'Open the check page' },
    },
    icons: icons(),
    action: { default_title: 'Ask Before Release', default_icon: icons() },
    ...(sites.length > 0 && {
      content_scripts: [{ matches: sites, js: ['scout.js'], css: [MARKS_SHEET], all_frames: true, match_about_blank: true, match_origin_as_fallback: true, run_at: 'document_start' }],
    }),
  };
  if (browser === 'firefox')
    return {
      ...shared,
      browser_specific_settings: { gecko: { id: GECKO_ID, strict_min_version: '142.0', data_collection_permissions: { required: ['none'] } } } as UserManifest['browser_specific_settings'],
    };
  return { ...shared, minimum_chrome_version: '120', storage: { managed_schema: 'managed_schema.json' } };
}

const icons = (): Record<string, string> => Object.fromEntries(ICON_SIZES.map((size) => [String(size), `icon/${size}.png`]));
