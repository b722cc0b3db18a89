/** The id of the field for a fact: `business.name` is `blank-business-name`. */
export const fieldId = (path: string): string => `blank-${path.replace(/\W+/g, '-')}`;
