/** Whether a policy is past its review date. Both as 2027-03-31; the day itself is not past. */
export function reviewDue(reviewDate: string | null, today: string): reviewDate is string {
  return reviewDate !== null && reviewDate < today;
}
