/** What editors decide of claims: accepted, corrected, rejected, taken back; with the history of it. */
package org.isnad.review;
