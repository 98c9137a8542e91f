/** The numbers of all claims, comparable by unit, counted thing, place and day. */
package org.isnad.ledger;
