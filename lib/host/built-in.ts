import type { HostProfile } from './profile.ts';
import castle from './profiles/castle.json';
import fileroom from './profiles/fileroom.json';
import northgate from './profiles/northgate.json';
import oldbridge from './profiles/oldbridge.json';
import riverside from './profiles/riverside.json';

/**
 * The profiles that come with the extension. The practice's own, from the policy, go before them. Not checked again at run
 * time: a test holds each to the schema.
 */
export const BUILT_IN_PROFILES: readonly HostProfile[] = [riverside, northgate, oldbridge, castle, fileroom] as readonly unknown[] as readonly HostProfile[];
