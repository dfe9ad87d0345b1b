export type WelcomePage = 'practice' | 'check' | 'options' | 'policy';

/** What a person meets after installing: what it does, that nothing is watched yet, and where to begin. */
export function Welcome({ fixed, onOpen }: { readonly fixed: readonly string[]; readonly onOpen: (page: WelcomePage) => void }) {
  const open = (page: WelcomePage, words: string, first = false) => <button type="button" class={first ? 'first' : ''} onClick={() => { onOpen(page); }}>{words}</button>;
  return (
    <main class="own-page">
      <h1>Ask Before Release</h1>
      <p>While you type into a web record, it marks what the patient, or someone who can make them open the NHS App, should perhaps not read there. You decide: hide the entry, ask first, or keep it visible.</p>
      <section aria-labelledby="begin">
        <h2 id="begin">To begin</h2>
        {fixed.length > 0 ? <p>Your practice has set it up for {fixed.join(', ')}. There is nothing to do.</p> : <p><strong>Nothing is watched yet.</strong> Open your record system, press this extension’s button in the toolbar, then “Watch this site”. The browser asks you once.</p>}
        <p class="row">{open('practice', 'Take the two-minute tour in the practice room', true)}{open('check', 'Check a note from a desktop system')}</p>
      </section>
      <section aria-labelledby="promises">
        <h2 id="promises">What it promises</h2>
        <ul>
          <li>Nothing you type leaves this computer, and nothing you type is kept.</li>
          <li>The record is never changed unless you press something that says so.</li>
          <li>You can always save. Saving anyway is one key.</li>
          <li>Marks name no topic until you open one. Alt+Shift+B blanks everything.</li>
        </ul>
      </section>
      <section aria-labelledby="limits">
        <h2 id="limits">What it cannot do</h2>
        <ul>
          <li><strong>No mark does not mean that a note is safe to release.</strong> It knows words and ways of saying things; it does not understand a story.</li>
          <li>It sees web pages only. EMIS Web and SystmOne are desktop programs: use the check page beside them.</li>
          <li>Hiding an entry does not hide medicines, appointments, texts or printed summaries. The card lists what else to check.</li>
        </ul>
      </section>
      <p class="row">{open('policy', 'What is hidden and asked here')}{open('options', 'Settings')}</p>
    </main>
  );
}
