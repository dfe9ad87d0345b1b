/** The record's own switch: whether the patient sees the entry online. */
export function OnlineSwitch({ visible, onSwitch }: { readonly visible: boolean; readonly onSwitch: (visible: boolean) => void }) {
  return (
    <button type="button" class="switch" role="switch" aria-checked={visible ? 'true' : 'false'} data-control="online-visibility" onClick={() => { onSwitch(!visible); }}>
      <span class="switch-track" aria-hidden="true"><span class="switch-knob" /></span>
      Visible online
    </button>
  );
}
