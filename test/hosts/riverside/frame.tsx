import type { ComponentChildren } from 'preact';
import type { Patient } from './patients.ts';

/** A day as a record system prints it: 14 Mar 1992. */
export function day(iso: string): string {
  return new Date(iso).toLocaleDateString('en-GB', { day: '2-digit', month: 'short', year: 'numeric' });
}

/** An NHS number in the usual groups of 3, 3 and 4. */
export function nhsNumber(digits: string): string {
  return `${digits.slice(0, 3)} ${digits.slice(3, 6)} ${digits.slice(6)}`;
}

/** The patient an address is about: `/record/holloway`. */
export function patientOf(path: string): string {
  return path.split('/')[2] ?? '';
}

/** Reads JSON from the stand-in's own server. */
export async function ask<T>(path: string): Promise<T> {
  return (await (await fetch(path)).json()) as T;
}

/** The bar above every page of the record. */
export function Bar({ patient, children }: { readonly patient?: Patient; readonly children?: ComponentChildren }) {
  return (
    <nav class="bar" aria-label="Riverside">
      <a class="bar-name" href="/"><img src="/hosts/riverside/riverside.svg" alt="" width="24" height="24" />Riverside</a>
      <a href="/">Today</a>
      {patient && <a href={`/record/${patient.id}`}>Record</a>}
      {patient && <a href={`/patient/${patient.id}`} target="_blank" rel="noopener">What the patient sees</a>}
      {children}
      <span class="bar-user">Dr R. Okafor · Riverside Surgery</span>
    </nav>
  );
}
