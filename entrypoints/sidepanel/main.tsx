import '../../components/page.scss';
import '../../components/practice/practice.scss';
import '../../components/check/check.scss';
import '../../components/review/review.scss';
import { render } from 'preact';
import { dress } from '../../lib/store/dress.ts';
import { dayOf } from '../../lib/day.ts';
import { SidePanel } from './side-panel.tsx';
import { tabOfPanel } from './tab.ts';

void dress(document.documentElement);
void tabOfPanel().then((tabId) => { render(<SidePanel tabId={tabId} today={dayOf(new Date())} />, document.getElementById('panel')!); });
