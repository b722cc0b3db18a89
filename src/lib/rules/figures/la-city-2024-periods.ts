/** The periods that the City's rules set, and the range of its preferences, in force from March 27, 2024. */
import { procedure } from '../sources/la-city-lbpp-2024';
import { days, months, perCent, years } from './figure';

const local = procedure(1);
const application = procedure(5);
const renewal = procedure(6);
const removal = procedure(7);
const appeal = procedure(8);

export const laCity2024Periods = {
	documents: days(14, application('B.2 and B.3', 'from the date the email request was sent')),
	notice: days(10, application('required responsibilities', 'within ten (10) calendar days of any changes')),
	cityAppeal: days(7, appeal('', 'from the date the notification is sent')),
	cityDecision: days(30, appeal('')),
	cityDecisionExtended: days(45, appeal('')),
	cityYears: years(5, renewal('')),
	reminder: days(30, renewal('LBE or CBE')),
	renewal: days(30, renewal('LSB/LTE', 'within thirty (30) calendar days of the expiration')),
	jointVenture: days(15, local('item 3(c)', 'at least fifteen (15) days prior to the bid due date')),
	ineligible: days(60, removal('item 5', 'for more than 60 days during the entire time of the Contract')),
	replacement: days(60, removal('item 6', 'within 60 days of notification by the Awarding Authority')),
	/** The per cents that the rules name; a solicitation's own may be another. */
	preferenceLeast: perCent(6, removal('item 5', '(6%-12%)')),
	preferenceHighest: perCent(12, removal('item 5', '(6%-12%)')),
	rentPayments: months(6, local('item 1'))
} as const;
