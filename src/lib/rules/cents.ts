/** Money is added as whole cents, so that ten dimes make a dollar. */
export const centsOf = (dollars: number): number => Math.round(dollars * 100);
export const dollarsOf = (cents: number): number => cents / 100;
