/** A declaration stands in both languages on one page, so each language's papers need the other's words as well. */
import { lteDeclaration as english } from './en/papers-lte-declaration';
import { lteDeclaration as spanish } from './es/papers-lte-declaration';

export const declarationSentences = { en: english, es: spanish };
export const declarationColumns = { en: 'English', es: 'Español' };
