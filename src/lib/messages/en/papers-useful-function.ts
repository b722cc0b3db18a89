/** The self-check on the commercially useful function. */
import type { UsefulFunctionWords } from '../../papers/la-county/commercially-useful-function/words';

export const usefulFunction: UsefulFunctionWords = {
	title: 'Commercially useful function: our own check',
	notTheirs:
		'This is our own check, for our own file. It is not a County form, and the County’s rules ask for no such paper.',
	footer: 'Our own check, for our own file. Not a County form. Made with BidLocal LA.',
	what: 'A Local Small Business Enterprise (LSBE) provides goods or services that help fulfill the contract by performing a commercially useful function. It has to meet every point below (guidelines of November 2016, section 5.1 d; County Code 2.204.030 C.4).',
	asOf: (day) => `Answers as of ${day}.`,
	contract: {
		title: 'The contract',
		none: 'No County bid is in view. The answers say how the firm means to work.',
		firm: 'Name of the firm',
		vendorNumber: 'Vendor number (Webven)',
		number: 'Number of the solicitation',
		name: 'What the solicitation is for',
		due: 'Bid due on',
		part: {
			label: 'The part of the contract’s work that the firm will do',
			hint: 'Say it as the contract or the solicitation says it.'
		}
	},
	points: {
		title: 'Point by point',
		intro: 'Ticked as you answered. Write beside each point how it is done, and what shows it.',
		columns: { claim: 'What the definition asks', yes: 'Yes', no: 'No', how: 'How we do it' },
		of: {
			executesDistinctElement: {
				claim: 'We are responsible for carrying out a distinct element of the contract’s work.',
				cite: '5.1 d 1) i; 2.204.030 C.4(a)(i)',
				how: {
					label: 'Our distinct element, and where the contract names it',
					hint: 'For example: all baked goods of the contract, delivered to three sites.'
				}
			},
			performsManagesOrSupervises: {
				claim: 'We carry out our obligation ourselves: we perform, manage or supervise the work.',
				cite: '5.1 d 1) ii; 2.204.030 C.4(a)(ii)',
				how: {
					label: 'Who performs, manages or supervises it',
					hint: 'By their job, not by name: for example the head baker and two shift leaders.'
				}
			},
			normalForItsBusiness: {
				claim: 'It is work that is normal for our business, its services and its functions.',
				cite: '5.1 d 1) iii; 2.204.030 C.4(a)(iii)',
				how: {
					label: 'What shows that it is our normal work',
					hint: 'For example: since when, and for whom else, you do it.'
				}
			},
			responsibleForSupplies: {
				claim:
					'For the products, inventories, materials and supplies that the contract needs, we are responsible as follows, or it needs none.',
				cite: '5.1 d 1) iv; 2.204.030 C.4(a)(iv)',
				how: {
					label: 'Which supplies, and from where',
					hint: 'Write “none” if the contract needs none.'
				}
			},
			subcontractsNoMoreThanIndustryPractice: {
				claim:
					'We do not subcontract a greater part of the work than normal industry practice would lead one to expect.',
				cite: '5.1 d 1) v; 2.204.030 C.4(a)(v)',
				how: {
					label: 'What we pass on, and what we do ourselves',
					hint: 'The County judges what is normal in an industry.'
				}
			},
			passThroughOnly: {
				claim:
					'Our role is more than that of an extra party through which money is passed so that an LSBE appears to take part.',
				cite: '5.1 d 2); 2.204.030 C.4(b)',
				how: {
					label: 'What the County would lose without us',
					hint: 'What you add to the goods or services, besides passing on money.'
				}
			}
		},
		supplies: {
			price: {
				claim: 'negotiating the price',
				asks: 'Does the firm itself negotiate the price of supplies?'
			},
			quality: {
				claim: 'determining quality and quantity',
				asks: 'Does the firm itself decide on the quality and the quantity?'
			},
			ordering: { claim: 'ordering', asks: 'Does the firm itself order the supplies?' },
			installing: {
				claim: 'installing, where that applies',
				asks: 'Does the firm itself install them? Leave this empty if nothing is installed.'
			},
			paying: { claim: 'making payment', asks: 'Does the firm itself pay for them?' }
		},
		duty: (claim) => `– ${claim}`
	},
	subcontracting: {
		title: 'Subcontracting, in figures',
		own: {
			label: 'What part of our work we subcontract, and to whom',
			hint: 'For example: 20% of the price, delivery, to a trucking firm.'
		},
		usual: {
			label: 'What part is normal in our industry, and how we know',
			hint: 'For example: figures of a trade association, or earlier contracts of this kind.'
		}
	},
	finding: {
		title: 'What the answers say',
		says: {
			met: 'By these answers, every point of the definition is met.',
			unmet:
				'By these answers, at least one point is not met. Then this is no commercially useful function, and the firm is no LSBE for this contract.',
			unknown: 'At least one point is not answered yet. Do not sign before it is.'
		},
		decides:
			'The County decides. What is normal in an industry, and whether a role is only for show, is for the Department of Consumer and Business Affairs (DCBA) to judge.',
		wordings:
			'Two wordings differ: where the guidelines speak of “an external participant”, the County Code speaks of “an extra participant”. The words above are ours.'
	},
	stakes: {
		title: 'Why it matters',
		says: [
			'What a business tells the County to get the preference is under penalty of perjury (guidelines 10 a; County Code 2.204.080 A).',
			'A contract won by a certification that rests on wrong information can cost the difference in price, a penalty of up to 10% of the contract, and the right to bid (guidelines 10 d; County Code 2.204.080 D).',
			'If a point stops being true, tell DCBA at once (guidelines 6.2 a).'
		]
	},
	signing: {
		title: 'Signed for our file',
		statement:
			'I have checked each point against how the firm works, or means to work, on the contract named above. What is ticked and written here is so.'
	}
};
