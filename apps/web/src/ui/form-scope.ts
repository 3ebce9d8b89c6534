import { createContext, useContext } from 'react';

/** The form that a field belongs to. */
export const FormScopeContext = createContext('form');

/** Sets the form that the fields inside belong to, so that each field has an id of its own in the page. */
export const FormScope = FormScopeContext.Provider;

/** The id of a field in this form: a summary of errors links to it. */
export function useFieldId(name: string): string {
  return `${useContext(FormScopeContext)}-${name}`;
}
