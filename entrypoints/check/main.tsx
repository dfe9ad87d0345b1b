import '../../components/page.scss';
import '../../components/practice/practice.scss';
import '../../components/check/check.scss';
import { render } from 'preact';
import { dress } from '../../lib/store/dress.ts';
import { CheckPage } from './check-page.tsx';

void dress(document.documentElement);
render(<CheckPage />, document.getElementById('check')!);
