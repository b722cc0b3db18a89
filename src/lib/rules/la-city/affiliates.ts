/**
 * Is another firm an affiliate? The signs of the City's Definitions, "Affiliate". It is the power to control that
 * counts, used or not; where no single sign settles it, the City looks at "the totality of the circumstances".
 */
export const affiliateSigns = [
	/** (1) Yours can control it. */
	'controlsIt',
	/** (1) It can control yours. */
	'isControlledByIt',
	/** (1) A third party, or the same people, can control both. */
	'sameControl',
	/** (3) A minority can block decisions: negative control. */
	'canBlock',
	/** (4) Control through someone else. */
	'indirectly',
	/** (2) Shared owners or managers, earlier relations, contracts: to be considered, none settles it alone. */
	'otherTies'
] as const;
export type AffiliateSign = (typeof affiliateSigns)[number];

/** An absent answer is unknown. */
export type AffiliateWorksheet = Partial<Record<AffiliateSign, boolean>>;

/**
 * `affiliate`: a sign of control is there; `agencyDecides`: only ties that the City weighs; `noSign`: none of them;
 * `unknown`: what is still blank could change it, and is named.
 */
export type AffiliateFinding =
	| { is: 'affiliate'; signs: AffiliateSign[] }
	| { is: 'agencyDecides' }
	| { is: 'noSign' }
	| { is: 'unknown'; blanks: AffiliateSign[] };

export function affiliateFinding(sheet: AffiliateWorksheet): AffiliateFinding {
	const control = affiliateSigns.filter((sign) => sign !== 'otherTies');
	const signs = control.filter((sign) => sheet[sign]);
	if (signs.length > 0) return { is: 'affiliate', signs };
	const blanks = affiliateSigns.filter((sign) => sheet[sign] === undefined);
	if (blanks.length > 0) return { is: 'unknown', blanks };
	return sheet.otherTies ? { is: 'agencyDecides' } : { is: 'noSign' };
}
