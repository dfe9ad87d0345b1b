import '../../components/practice/nhs.scss';
import '../../components/practice/practice.scss';
import '../../components/check/check.scss';
import { render } from 'preact';
import { CheckPage } from './check-page.tsx';

render(<CheckPage />, document.getElementById('check')!);
