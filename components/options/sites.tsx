import { useState } from 'preact/hooks';
import { siteName } from '../../lib/policy/sites.ts';
import type { Settings } from '../../lib/policy/settings.ts';
import { OPTIONS } from './words.ts';

export interface SitesProps {
  /** `asked`: the policy asks for it, so that it stays on the list. */
  readonly sites: readonly { readonly pattern: string; readonly permitted: boolean; readonly asked: boolean }[];
  readonly off: Settings['off'];
  readonly fields: Settings['excludedFields'];
  readonly onWatch: (words: string) => void;
  readonly onRemove: (pattern: string) => void;
  readonly onOn: (origin: string) => void;
  readonly onInclude: (field: Settings['excludedFields'][number]) => void;
}

/** The sites that are watched, those switched off, and the fields left out. */
export function Sites({ sites, off, fields, onWatch, onRemove, onOn, onInclude }: SitesProps) {
  const [words, setWords] = useState('');
  return (
    <section aria-labelledby="sites">
      <h2 id="sites">{OPTIONS.sites}</h2>
      {sites.length === 0 ? <p>{OPTIONS.sitesNone}</p> : (
        <ul>{sites.map(({ pattern, permitted, asked }) => <li key={pattern}>{siteName(pattern)}: {permitted ? OPTIONS.permitted : OPTIONS.notPermitted} {!permitted && <button type="button" class="link" aria-label={`${OPTIONS.siteAllow} ${siteName(pattern)}`} onClick={() => { onWatch(pattern); }}>{OPTIONS.siteAllow}</button>} {asked ? <span class="quiet">({OPTIONS.policySite})</span> : <button type="button" class="link" aria-label={`${OPTIONS.remove} ${siteName(pattern)}`} onClick={() => { onRemove(pattern); }}>{OPTIONS.remove}</button>}</li>)}</ul>
      )}
      <form class="row" onSubmit={(event) => { event.preventDefault(); onWatch(words); }}>
        <label class="field">{OPTIONS.siteAddress}<input name="site" value={words} spellcheck={false} autocomplete="off" onInput={({ currentTarget }) => { setWords(currentTarget.value); }} /></label>
        <button type="submit">{OPTIONS.siteAdd}</button>
      </form>
      {off.length > 0 && <><h3>{OPTIONS.offHere}</h3><ul>{off.map(({ origin }) => <li key={origin}>{origin} <button type="button" class="link" onClick={() => { onOn(origin); }}>Switch on</button></li>)}</ul></>}
      {fields.length > 0 && <><h3>{OPTIONS.fields}</h3><ul>{fields.map((each) => <li key={`${each.origin} ${each.field}`}>{each.field} on {each.origin} <button type="button" class="link" onClick={() => { onInclude(each); }}>Watch it again</button></li>)}</ul></>}
    </section>
  );
}
