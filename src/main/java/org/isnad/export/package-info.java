/** What users take along: lists as CSV, JSON Lines and Atom, a claim as ClaimReview and as a citation. */
package org.isnad.export;
