import '../../components/page.scss';
import '../../components/practice/practice.scss';
import { render } from 'preact';
import { dress } from '../../lib/store/dress.ts';
import { builtInScenarios } from '../../lib/practice/scenarios.ts';
import { dayOf } from '../../lib/day.ts';
import { Room } from './room.tsx';

void dress(document.documentElement);
render(<Room builtIn={builtInScenarios()} today={dayOf(new Date())} tour={location.hash === '#tour'} />, document.getElementById('room')!);
