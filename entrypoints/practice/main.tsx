import '../../components/practice/nhs.scss';
import '../../components/practice/practice.scss';
import { render } from 'preact';
import { builtInScenarios } from '../../lib/practice/scenarios.ts';
import { isoToday } from '../../lib/practice/day.ts';
import { Room } from './room.tsx';

render(<Room builtIn={builtInScenarios()} today={isoToday(new Date())} tour={location.hash === '#tour'} />, document.getElementById('room')!);
