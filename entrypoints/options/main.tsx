import '../../components/page.scss';
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Counts } from '../../components/options/counts.tsx';
import { PolicyFile, type ReadResult } from '../../components/options/policy-file.tsx';
import { QuietTimes } from '../../components/options/quiet-times.tsx';
import { Basics, Categories, Keys, type Change } from '../../components/options/rules.tsx';
import { differenceWords, settingWords, valueWords } from '../../components/options/setting-words.ts';
import { Sites } from '../../components/options/sites.tsx';
import { OPTIONS, SETTER_NAMES } from '../../components/options/words.ts';
import { Terms } from '../../components/options/terms.tsx';
import { askBackground } from '../../lib/messages/send.ts';
import { differences } from '../../lib/policy/compare.ts';
import { reviewDue } from '../../lib/policy/due.ts';
import { explainPolicy, personalLayer, policyLayer, type SettingName } from '../../lib/policy/merge.ts';
import { readPolicyFile } from '../../lib/policy/read.ts';
import { readSettingsValue } from '../../lib/policy/settings.ts';
import { matchesPattern, patternFromWords } from '../../lib/policy/sites.ts';
import { countsCsv } from '../../lib/store/csv.ts';
import type { DecisionCount, MistakenCount } from '../../lib/store/database.ts';
import { dayOf } from '../../lib/day.ts';
import { deleteDecisions, readDecisionCounts, readMistaken } from '../../lib/store/decisions.ts';
import { dress } from '../../lib/store/dress.ts';
import { deleteEverything } from '../../lib/store/everything.ts';
import { readManaged } from '../../lib/store/managed.ts';
import { removePolicy, savePolicy } from '../../lib/store/policy.ts';
import { changeSettings } from '../../lib/store/settings.ts';
import { policySites, readInForce, type InForce } from '../../lib/store/snapshot.ts';
import { saveFile } from './save-file.ts';

interface Loaded {
  readonly inForce: InForce;
  readonly counts: readonly DecisionCount[];
  readonly mistaken: readonly MistakenCount[];
  readonly permitted: readonly string[];
  readonly bound: readonly { readonly name: string; readonly shortcut: string }[];
}

/** Everything the page shows, as it is now. */
async function load(): Promise<Loaded> {
  const [inForce, counts, mistaken, { origins = [] }, commands] = await Promise.all([readManaged().then((managed) => readInForce(managed, new Date())), readDecisionCounts(), readMistaken(), browser.permissions.getAll(), browser.commands.getAll()]);
  return { inForce, counts, mistaken, permitted: origins, bound: commands.filter(({ name }) => name !== '_execute_action').map(({ description, name, shortcut }) => ({ name: description || (name ?? ''), shortcut: shortcut ?? '' })) };
}

function Options() {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [said, setSaid] = useState('');
  const [sure, setSure] = useState(false);
  const again = (words: string): Promise<void> =>
    load().then((now) => {
      setLoaded(now);
      setSaid(words);
      return dress(document.documentElement);
    });
  const failed = (error: unknown): void => { setSaid(error instanceof Error ? error.message : String(error)); };
  const after = (work: Promise<unknown>, words: string = OPTIONS.saved): void => {
    work.then(() => askBackground('settings-changed', {})).then(() => again(words)).catch(failed);
  };
  useEffect(() => {
    again('').catch(failed);
    // another window of these settings may change them: look again when this one comes to the front
    const look = (): void => { again('').catch(failed); };
    window.addEventListener('focus', look);
    return () => { window.removeEventListener('focus', look); };
  }, []);
  if (!loaded) return <main class="own-page"><h1>{OPTIONS.title}</h1><p role="status">{said}</p></main>;

  const { inForce, counts, mistaken, permitted, bound } = loaded;
  const { settings, explained } = inForce;
  const change: Change = (how) => {
    after(
      changeSettings((before) => {
        const read = readSettingsValue(how(before));
        if ('fault' in read) throw new Error(read.fault === 'damaged' && read.field.startsWith('keys') ? OPTIONS.keyHelp : 'That could not be saved as it is.');
        return read.settings;
      }),
    );
  };
  const layersWith = (practice: Parameters<typeof policyLayer>[1] | null) => explainPolicy([personalLayer(settings), ...(practice ? [policyLayer('practice', practice)] : []), ...(inForce.managed ? [policyLayer('managed', inForce.managed)] : [])]);
  const read = (text: string): ReadResult => {
    const result = readPolicyFile(text);
    return 'file' in result ? { changes: differences(explained, layersWith(result.file)).map(differenceWords) } : result;
  };
  /** Asked for in the click's own turn, as the browser demands. */
  const watch = (words: string): void => {
    const pattern = patternFromWords(words);
    if (!pattern) {
      setSaid(OPTIONS.siteBad);
      return;
    }
    browser.permissions
      .request({ origins: [pattern] })
      .then(async (granted) => {
        if (!granted) return setSaid(OPTIONS.refused);
        await changeSettings((before) => ({ ...before, sites: [...new Set([...before.sites, pattern])] }));
        await askBackground('check-sites', {});
        await again(OPTIONS.saved);
      })
      .catch(failed);
  };
  const unwatch = (pattern: string): void => {
    after(
      changeSettings((before) => ({ ...before, sites: before.sites.filter((each) => each !== pattern) }))
        .then(() => browser.permissions.remove({ origins: [pattern] }))
        .then(() => askBackground('check-sites', {})),
    );
  };
  const openSettings = (text: string): void => {
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      setSaid('That file is not a settings file. Nothing has changed.');
      return;
    }
    const result = readSettingsValue(value);
    if ('fault' in result) setSaid(result.fault === 'newer' ? 'That file was saved by a later version. Nothing has changed.' : `That file cannot be used: its field “${result.field}” is not as expected. Nothing has changed.`);
    else after(changeSettings(() => result.settings));
  };
  const asked = policySites(inForce);
  const { value: reviewDate } = explained.reviewDate;
  const sites = [...new Set([...settings.sites, ...asked, ...permitted.filter((pattern) => !/^\*|all_urls/.test(pattern))])];

  return (
    <main class="own-page">
      <h1>{OPTIONS.title}</h1>
      <p role="status" class={said ? 'state' : ''}>{said}</p>
      {inForce.settingsFault && <p class="problem" role="alert">{inForce.settingsFault.fault === 'newer' ? 'Your settings were saved by a later version and are kept as they are. Update to use them.' : `Your saved settings are damaged at “${inForce.settingsFault.field}”. That part is left out; everything else holds. Set it again here.`}</p>}
      <Basics explained={explained} change={change} textSize={settings.textSize} appearance={settings.appearance} />
      <Categories explained={explained} change={change} />
      <Keys explained={explained} change={change} bound={bound} />
      <Sites sites={sites.map((pattern) => ({ pattern, asked: asked.includes(pattern), permitted: permitted.some((each) => each === pattern || matchesPattern(each, pattern.replace('*', ''))) }))} off={settings.off} fields={settings.excludedFields} onWatch={watch} onRemove={unwatch} onOn={(origin) => { change((before) => ({ ...before, off: before.off.filter((each) => each.origin !== origin) })); }} onInclude={(field) => { change((before) => ({ ...before, excludedFields: before.excludedFields.filter((each) => each.origin !== field.origin || each.field !== field.field) })); }} />
      <QuietTimes quiet={settings.quiet} onChange={(how) => { change((before) => ({ ...before, quiet: how(before.quiet).map((time) => ({ ...time, days: [...time.days] })) })); }} />
      <Terms terms={settings.terms} onSave={(terms) => { change((before) => ({ ...before, terms })); }} />
      <PolicyFile
        inForce={inForce.practice && { name: inForce.practice.file.practice?.name ?? 'a policy without a name', day: new Date(inForce.practice.openedAt).toLocaleDateString('en-GB'), file: inForce.practice.file }}
        due={reviewDue(reviewDate, dayOf(new Date())) ? reviewDate : null}
        problems={[...inForce.practiceProblems, ...inForce.managedProblems]}
        read={read}
        use={(text) => { after(savePolicy(text, new Date())); }}
        remove={() => { after(removePolicy()); }}
        save={() => { saveFile('practice-policy.json', 'application/json', inForce.practice?.text ?? '{}'); }}
      />
      <section aria-labelledby="in-force">
        <h2 id="in-force">{OPTIONS.inForce}</h2>
        <details>
          <summary>{OPTIONS.inForceShow}</summary>
          <div class="scroll"><table>
            <thead><tr><th scope="col">Setting</th><th scope="col">Value</th><th scope="col">Set by</th></tr></thead>
            <tbody>{(Object.keys(explained) as SettingName[]).map((name) => <tr key={name}><th scope="row">{settingWords(name)}</th><td>{valueWords(name, explained[name].value)}</td><td>{SETTER_NAMES[explained[name].by]}{explained[name].lockedBy && ', locked'}</td></tr>)}</tbody>
          </table></div>
        </details>
      </section>
      <Counts counts={counts} mistaken={mistaken} keepDays={explained['log.keepDays']} onKeep={(keepDays) => { change((before) => ({ ...before, log: { keepDays } })); }} onCsv={() => { saveFile('decisions.csv', 'text/csv', countsCsv(counts)); }} onDelete={() => { after(deleteDecisions()); }} />
      <section aria-labelledby="own">
        <h2 id="own">{OPTIONS.own}</h2>
        <div class="row">
          <button type="button" onClick={() => { saveFile('ask-before-release-settings.json', 'application/json', JSON.stringify(settings, null, 2)); }}>{OPTIONS.exportSettings}</button>
          <label class="field">{OPTIONS.importSettings}<input type="file" name="settings-file" accept=".json,application/json" onChange={({ currentTarget }) => { void currentTarget.files?.[0]?.text().then(openSettings); }} /></label>
        </div>
        <button type="button" onClick={() => { if (sure) { setSure(false); after(deleteEverything()); } else { setSure(true); setSaid(OPTIONS.resetSure); } }}>{OPTIONS.reset}</button>
      </section>
    </main>
  );
}

void dress(document.documentElement).then(() => { render(<Options />, document.getElementById('page')!); });
