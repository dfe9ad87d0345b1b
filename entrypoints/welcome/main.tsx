import '../../components/page.scss';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Welcome } from '../../components/welcome/welcome.tsx';
import { siteName } from '../../lib/policy/sites.ts';
import { dress } from '../../lib/store/dress.ts';

const fixed = browser.runtime.getManifest().content_scripts?.flatMap(({ matches }) => matches ?? []) ?? [];
void dress(document.documentElement).then(() => {
  render(<Welcome fixed={fixed.map(siteName)} onOpen={(page) => { void browser.tabs.create({ url: browser.runtime.getURL(page === 'practice' ? '/practice.html#tour' : `/${page}.html`) }); }} />, document.getElementById('page')!);
});
