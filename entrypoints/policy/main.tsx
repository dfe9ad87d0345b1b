import '../../components/page.scss';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { PolicyPage } from '../../components/policy-page/policy-page.tsx';
import { DEFAULT_POLICY } from '../../lib/policy/default.ts';
import { SNAPSHOT_KEY, type Snapshot } from '../../lib/policy/effective.ts';
import { dayOf } from '../../lib/store/day.ts';
import { dress } from '../../lib/store/dress.ts';

async function show(): Promise<void> {
  const snapshot = (await browser.storage.local.get(SNAPSHOT_KEY))[SNAPSHOT_KEY] as Snapshot | undefined;
  render(<PolicyPage policy={snapshot?.policy ?? DEFAULT_POLICY} today={dayOf(new Date())} onPrint={() => { window.print(); }} />, document.getElementById('page')!);
}

browser.storage.onChanged.addListener((changes, area) => { if (area === 'local' && changes[SNAPSHOT_KEY]) void show(); });
void dress(document.documentElement).then(show);
