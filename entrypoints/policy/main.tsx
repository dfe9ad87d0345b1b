import '../../components/page.scss';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { PolicyPage } from '../../components/policy-page/policy-page.tsx';
import { SNAPSHOT_KEY } from '../../lib/policy/effective.ts';
import { FIRST_SNAPSHOT, readSnapshot } from '../../lib/policy/read-snapshot.ts';
import { dayOf } from '../../lib/day.ts';
import { dress } from '../../lib/store/dress.ts';

async function show(): Promise<void> {
  const { policy } = readSnapshot((await browser.storage.local.get(SNAPSHOT_KEY))[SNAPSHOT_KEY]) ?? FIRST_SNAPSHOT;
  render(<PolicyPage policy={policy} today={dayOf(new Date())} onPrint={() => { window.print(); }} />, document.getElementById('page')!);
}

browser.storage.onChanged.addListener((changes, area) => { if (area === 'local' && changes[SNAPSHOT_KEY]) void show(); });
void dress(document.documentElement).then(show);
