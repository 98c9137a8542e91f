/** Quotation marks as scraped text has them, and the quotations they make. */
package org.isnad.quotation;
