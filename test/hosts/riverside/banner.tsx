import { day, nhsNumber } from './frame.tsx';
import type { Patient } from './patients.ts';

/** Who the record is about, always in sight. */
export function Banner({ patient }: { readonly patient: Patient }) {
  return (
    <header class="banner" data-banner="patient" aria-label="Patient">
      <strong class="banner-name" data-banner="name">{patient.family.toUpperCase()}, {patient.given} ({patient.title})</strong>
      <dl>
        <div><dt>Born</dt><dd><span data-banner="dob">{day(patient.dob)}</span> <span data-banner="age">({patient.age} y)</span></dd></div>
        <div><dt>Sex</dt><dd data-banner="sex">{patient.sex}</dd></div>
        <div><dt>NHS no.</dt><dd data-banner="nhs-number">{nhsNumber(patient.nhsNumber)}</dd></div>
        <div><dt>Phone</dt><dd data-banner="phone">{patient.phone}</dd></div>
        <div class="banner-wide"><dt>Address</dt><dd data-banner="address">{patient.address}</dd></div>
        <div><dt>Online access</dt><dd data-banner="online-access">{patient.appAccess}</dd></div>
      </dl>
    </header>
  );
}
