/** What is known of the entry and of the patient whose record it is in. Every part may be unknown. */
export interface About {
  /** Whole years, 0 to 130. */
  readonly age?: number | undefined;
  readonly sex?: 'F' | 'M' | undefined;
  /** consultation, telephone, e-consult, letter-summary, result-comment, admin, task, referral, sms, home-visit, nurse, pharmacist */
  readonly kind?: string | undefined;
  /** The patient's own details: they are never findings. Held in memory only. */
  readonly patient?: {
    readonly name?: string | undefined;
    readonly dob?: string | undefined;
    readonly nhsNumber?: string | undefined;
    readonly phone?: string | undefined;
  } | undefined;
}
