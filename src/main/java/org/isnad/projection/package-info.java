/**
 * Reads whose answer the database can write by itself: a query becomes one statement that gives the JSON of the answer. What
 * it does not know is left to the general execution, which answers the same.
 */
package org.isnad.projection;
