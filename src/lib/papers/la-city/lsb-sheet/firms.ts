/** The other firms that were asked about, as they were written. */
import {
	affiliateFinding,
	affiliateSigns,
	type AffiliateFinding,
	type AffiliateSign
} from '../../../rules/la-city/affiliates';
import { detail, detailRows } from '../../asks';
import { told } from '../../lines';
import type { PaperInput } from '../../paper';

export const id = 'city-lsb-sheet';

export interface OtherFirm {
	name: string | undefined;
	signs: Partial<Record<AffiliateSign, boolean>>;
	finding: AffiliateFinding;
	/** As a whole number; `undefined` where nothing that reads as one was written. */
	employees: number | undefined;
	note: string | undefined;
}

/** A whole number as people write it: "1,200". */
const countIn = (text: string | undefined): number | undefined => {
	const bare = text?.replaceAll(',', '').trim() ?? '';
	return /^\d{1,7}$/.test(bare) ? Number(bare) : undefined;
};

export const otherFirms = (input: PaperInput): OtherFirm[] =>
	detailRows(input, id, 'firms').map((row) => {
		const signs = Object.fromEntries(
			affiliateSigns.flatMap((sign) =>
				row[sign] === 'yes' || row[sign] === 'no' ? [[sign, row[sign] === 'yes']] : []
			)
		) as OtherFirm['signs'];
		return {
			name: told(row['name']),
			signs,
			finding: affiliateFinding(signs),
			employees: countIn(row['employees']),
			note: told(row['note'])
		};
	});

/** The firm's own employees, without affiliates. */
export const ownEmployees = (input: PaperInput): number | undefined =>
	countIn(detail(input, id, 'own-employees'));
