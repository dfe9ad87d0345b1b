import type { HostProfile } from './profile.ts';
import riverside from './profiles/riverside.json';

/**
 * The profiles that come with the extension. The practice's own, from the policy, go before them. Not checked again at run
 * time: a test holds each to the schema.
 */
export const BUILT_IN_PROFILES: readonly HostProfile[] = [riverside] as readonly unknown[] as readonly HostProfile[];
