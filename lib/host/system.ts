/** The record systems we have a guide for. `generic` is any other. */
export const SYSTEMS = ['emis-web', 'systmone', 'vision', 'medicus', 'docman', 'accurx', 'generic'] as const;
export type SystemId = (typeof SYSTEMS)[number];
