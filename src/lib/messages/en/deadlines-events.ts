import type { DeadlineWords } from '../../deadlines/words';

/** What can be recorded: as a choice, and as the reason of a date. */
export const deadlineEvents: DeadlineWords['events'] = {
	cityBidDue: {
		label: 'A City bid is due',
		hint: 'The last day to hand in the bid, as its own papers say.',
		because: (day) => `The City bid is due on ${day}.`
	},
	jointVentureBidDue: {
		label: 'A City bid is due, and we bid as a joint venture',
		hint: 'The last day to hand in the bid, as its own papers say.',
		because: (day) => `The joint venture’s City bid is due on ${day}.`
	},
	jointVentureAgreementSent: {
		label: 'We sent the City a joint venture agreement',
		hint: 'The day the City received it.',
		because: (day) => `The City received the joint venture agreement on ${day}.`
	},
	cityDocumentsRequested: {
		label: 'The City asked for documents',
		hint: 'The day the City’s email was sent, not the day you read it.',
		because: (day) => `The City asked for documents on ${day}.`
	},
	cityDenied: {
		label: 'The City denied or removed a certification',
		hint: 'The day the notice was sent, or the day of the decision itself, whichever is earlier.',
		because: (day) => `The City denied or removed a certification on ${day}.`
	},
	cityAppealReceived: {
		label: 'The City received my appeal',
		hint: 'The day the Assistant Director had it. By email, usually the day you sent it.',
		because: (day) => `The City received the appeal on ${day}.`
	},
	cityCertifiedLocal: {
		label: 'The City certified us as LBE or CBE',
		hint: 'The day of approval. If RAMP shows the day it ends, record that instead.',
		because: (day) => `The City approved an LBE or CBE certification on ${day}.`
	},
	cityCertifiedSmallOrTransitional: {
		label: 'The City certified us as LSB or LTE',
		hint: 'The day of approval. If RAMP shows the day it ends, record that instead.',
		because: (day) => `The City approved an LSB or LTE certification on ${day}.`
	},
	cityLocalEnds: {
		label: 'RAMP shows when our LBE or CBE ends',
		hint: 'The expiration date on RAMP.',
		because: (day) => `RAMP shows that an LBE or CBE certification ends on ${day}.`
	},
	citySmallOrTransitionalEnds: {
		label: 'RAMP shows when our LSB or LTE ends',
		hint: 'The expiration date on RAMP.',
		because: (day) => `RAMP shows that an LSB or LTE certification ends on ${day}.`
	},
	cityEligibilityChanged: {
		label: 'Something changed that matters for a City certification',
		hint: 'The day of the change: a move, another owner, fewer employees in the City or County.',
		because: (day) => `Something changed on ${day} that matters for a City certification.`
	},
	cityPreferenceLost: {
		label: 'Under a City contract, we or a subcontractor stopped qualifying',
		hint: 'The first day without the certification behind the preference.',
		because: (day) => `A certification behind the City’s preference was lost on ${day}.`
	},
	citySubcontractorLost: {
		label: 'The City told us that a local subcontractor no longer qualifies',
		hint: 'The day of the Awarding Authority’s notice.',
		because: (day) => `The Awarding Authority gave notice about a subcontractor on ${day}.`
	},
	countyBidDue: {
		label: 'A County bid is due',
		hint: 'The last day to hand in the bid, as its own papers say.',
		because: (day) => `The County bid is due on ${day}.`
	},
	countyDenied: {
		label: 'The County denied a certification',
		hint: 'The day it was denied, as DCBA’s notice says, not the day you read it.',
		because: (day) => `The County denied a certification on ${day}.`
	},
	countySocialEnterpriseCertified: {
		label: 'The County certified us as Social Enterprise',
		hint: 'The day of approval in DCBA’s letter.',
		because: (day) => `The County approved the Social Enterprise on ${day}.`
	},
	countyCertificateEnds: {
		label: 'A County certificate has an expiration date',
		hint: 'The day on DCBA’s certificate.',
		because: (day) => `DCBA’s certificate shows the expiration date ${day}.`
	},
	countyEligibilityChanged: {
		label: 'Something changed and we no longer qualify with the County',
		hint: 'The day of the change.',
		because: (day) => `Something changed on ${day} that matters for a County certification.`
	},
	countyInvoiceReceived: {
		label: 'A County department received our invoice and approved it',
		hint: 'The 15 days begin when the department has it, undisputed and approved, not when you sent it.',
		because: (day) => `The department had the approved invoice on ${day}.`
	}
};
